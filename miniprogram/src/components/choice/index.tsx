import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export const Choice = <Value extends string | number>(props: Props<Value>) => (
  <View className="choice" {...aria({ role: 'radiogroup', label: props.label })}>
    {props.options.map(({ value, text }) => (
      <View
        key={value}
        className={`choice__option ${value === props.chosen ? 'choice__option--chosen' : ''}`}
        hoverClass="pressed"
        onClick={() => {
          props.onChoose(value);
        }}
        {...aria({ role: 'radio', checked: value === props.chosen })}
      >
        {text}
      </View>
    ))}
  </View>
);
