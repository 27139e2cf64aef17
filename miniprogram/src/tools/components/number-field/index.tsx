import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../../platform/aria';
import { fieldName } from '../../../platform/field-name';
import './index.scss';

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number the reader types in; outside its range it says so and keeps the last good one. */
export const NumberField = ({ label, unit, value, min, max, onChange }: Props) => {
  const [typed, setTyped] = useState(String(value));
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    // chosen elsewhere, by a preset: what was typed gives way
    setShown(value);
    setTyped(String(value));
  }
  const number = Number(typed);
  const isWrong = typed.trim() === '' || Number.isNaN(number) || number < min || number > max;
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <View className="field__box">
        <Input
          className="field__input"
          type="digit"
          value={typed}
          {...fieldName(`${label}，${unit}`)}
          onInput={({ detail }) => {
            const next = Number(detail.value);
            setTyped(detail.value);
            if (detail.value.trim() !== '' && next >= min && next <= max) {
              setShown(next);
              onChange(next);
            }
          }}
        />
        <View className="field__unit">{unit}</View>
      </View>
      {isWrong && (
        <View className="field__wrong" {...aria({ role: 'alert' })}>
          {`请填 ${min} 到 ${max} 之间的数。`}
        </View>
      )}
    </View>
  );
};
