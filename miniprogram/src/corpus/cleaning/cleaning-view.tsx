import type { Cleaning } from '@app/shared/contract/cleaning';
import { Text, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Choice } from '../../components/choice';
import { Icon } from '../../components/icon';
import { aria } from '../../platform/aria';
import { Doubts } from './doubts';
import { doubtWords } from './words';
import { Revisions } from './revisions';
import { RuleUseCard } from './rule-use';
import '../corpus.scss';
import './index.scss';

const views = [
  { value: 'rules', text: '改动' },
  { value: 'doubts', text: '存疑' },
  { value: 'revisions', text: '版本' },
] as const;
type ViewName = (typeof views)[number]['value'];

/** What was done to a document: the rules, what stayed unsure, and every version of it. */
export const CleaningView = ({ cleaning }: { readonly cleaning: Cleaning }) => {
  const { id, title, rules, rawLength, cleanLength, encoding, doubts, replayed } = cleaning;
  const [view, setView] = useState<ViewName>('rules');
  useShareAppMessage(() => ({
    title: `《${title}》是怎样清洗的`,
    path: `/corpus/cleaning/index?id=${id}`,
  }));
  const edits = rules.reduce((sum, { times }) => sum + times, 0);
  const rows = [
    ['改动', `${edits} 处，按 ${rules.length} 条规则`],
    ['篇幅', `原文 ${rawLength} 字，清洗后 ${cleanLength} 字`],
    ['存疑', doubts.length === 0 ? '没有' : doubts.map(doubtWords).join('，')],
    ['原始编码', encoding],
  ] as const;
  return (
    <View className="corpus">
      <View className="corpus__title" {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
      <View className={`cleaning__verdict cleaning__verdict--${replayed ? 'passed' : 'failed'}`}>
        <Icon name={replayed ? 'check' : 'warning'} />
        <Text>{replayed ? '按记录重放，得到的正是现在的正文' : '重放未通过，请以原文为准'}</Text>
      </View>
      <View className="corpus__names">
        {rows.map(([label, value]) => (
          <View key={label} className="corpus__row">
            <Text className="corpus__label">{label}</Text>
            <Text className="corpus__value">{value}</Text>
          </View>
        ))}
      </View>
      <View className="corpus__views">
        <Choice label="看哪一部分" options={views} chosen={view} onChoose={setView} />
      </View>
      <Part view={view} cleaning={cleaning} />
    </View>
  );
};

/** One part at a time: a phone holds few nodes. */
const Part = ({ view, cleaning }: { readonly view: ViewName; readonly cleaning: Cleaning }) => {
  switch (view) {
    case 'rules':
      return cleaning.rules.length === 0 ? (
        <View className="corpus__empty">原文没有改动，逐字相同。</View>
      ) : (
        <>
          {cleaning.rules.map((use) => (
            <RuleUseCard key={`${use.stage} ${use.rule}`} use={use} />
          ))}
        </>
      );
    case 'doubts':
      return <Doubts id={cleaning.id} />;
    case 'revisions':
      return <Revisions cleaning={cleaning} />;
  }
};
