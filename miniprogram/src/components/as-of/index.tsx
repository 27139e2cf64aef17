import { Input, View } from '@tarojs/components';
import { notableDays } from '@app/shared/content/notable-days';
import { useState } from 'react';
import { chooseDay, today, useAsOf } from '../../hooks/use-as-of';
import { aria } from '../../platform/aria';
import { fieldName } from '../../platform/field-name';
import './index.scss';

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));

/** The date control: whose rules are shown. Closed it says the day, open it offers notable ones. */
export const AsOf = () => {
  const { day, isToday } = useAsOf();
  const [isOpen, setOpen] = useState(false);
  const choose = (chosen: string | null) => {
    chooseDay(chosen);
    setOpen(false);
  };
  return (
    <View className={`as-of ${isToday ? '' : 'as-of--past'}`}>
      <View
        className="as-of__now"
        hoverClass="pressed"
        onClick={() => {
          setOpen(!isOpen);
        }}
        {...aria({ role: 'button', expanded: isOpen })}
      >
        <View className="as-of__day">{isToday ? `今天的规则 · ${day}` : `${day} 的规则`}</View>
        <View className="as-of__change">{isOpen ? '收起' : '换一天'}</View>
      </View>
      {isOpen && <Days chosen={isToday ? null : day} onChoose={choose} />}
    </View>
  );
};

interface DaysProps {
  readonly chosen: string | null;
  readonly onChoose: (day: string | null) => void;
}

const Days = ({ chosen, onChoose }: DaysProps) => (
  <View className="as-of__days" {...aria({ role: 'radiogroup', label: '看哪一天的规则' })}>
    {[{ day: null, text: '今天' }, ...notableDays].map(({ day, text }) => (
      <View
        key={text}
        className={`as-of__choice ${day === chosen ? 'as-of__choice--chosen' : ''}`}
        hoverClass="pressed"
        onClick={() => {
          onChoose(day);
        }}
        {...aria({ role: 'radio', checked: day === chosen })}
      >
        <View className="as-of__date">{day ?? today()}</View>
        <View className="as-of__text">{text}</View>
      </View>
    ))}
    <OtherDay onChoose={onChoose} />
  </View>
);

const OtherDay = ({ onChoose }: Pick<DaysProps, 'onChoose'>) => {
  const [typed, setTyped] = useState('');
  const isWrong = typed.length >= 10 && !isDay(typed);
  return (
    <View className="as-of__other">
      <Input
        className="as-of__input"
        value={typed}
        maxlength={10}
        placeholder="其他日期，如 2025-02-01"
        {...fieldName('其他日期，年-月-日')}
        onInput={({ detail }) => {
          setTyped(detail.value);
        }}
        onConfirm={() => {
          if (isDay(typed)) onChoose(typed);
        }}
      />
      <View
        className="button"
        hoverClass="pressed"
        onClick={() => {
          if (isDay(typed)) onChoose(typed);
        }}
        {...aria({ role: 'button' })}
      >
        看这一天
      </View>
      {isWrong && (
        <View className="as-of__wrong" {...aria({ role: 'alert' })}>
          没有这一天，请写成 年-月-日。
        </View>
      )}
    </View>
  );
};
