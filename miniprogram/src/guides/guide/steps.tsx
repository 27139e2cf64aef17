import { View } from '@tarojs/components';
import type { Guide, GuideRole } from '@app/shared/contract/guide';
import { useState } from 'react';
import { Choice } from '../../components/choice';
import { aria } from '../../platform/aria';
import { Heading } from './heading';
import { Line } from './line';

export const roleWords: Readonly<Record<GuideRole, string>> = {
  user: '用户',
  merchant: '商家',
  promoter: '带货者',
  developer: '开发者',
};

/** What each role does, step by step, with a drawing for every step. */
export const Steps = ({ guide }: { readonly guide: Guide }) => {
  const [chosen, setChosen] = useState(guide.roles[0]?.role);
  const role = guide.roles.find((each) => each.role === chosen) ?? guide.roles[0];
  if (!role) return null;
  return (
    <View className="guide__part">
      <Heading text="怎么做" />
      <Choice
        label="我是谁"
        options={guide.roles.map(({ role: value }) => ({ value, text: roleWords[value] }))}
        chosen={role.role}
        onChoose={setChosen}
      />
      {role.steps.map(({ drawing, line }, index) => (
        <View key={`${role.role} ${index}`} className="guide__step">
          <View className={`drawing step--${drawing}`} {...aria({ hidden: true })} />
          <View className="guide__words">
            <View className="guide__number">{`第 ${index + 1} 步`}</View>
            <Line line={line} day={guide.asOf} />
          </View>
        </View>
      ))}
    </View>
  );
};
