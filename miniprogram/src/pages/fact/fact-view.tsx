import type { Fact } from '@app/shared/contract/fact';
import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { FactValue } from '../../components/fact-value';
import { LinkRow } from '../../components/link-row';
import { RelatedGuides } from '../../components/related-guides';
import { StatusMark } from '../../components/status-mark';
import { headingOf } from '../../facts/words';
import { aria } from '../../platform/aria';
import { openDigest, openEntity, openGuide } from '../../platform/open';

/** Whether an earlier entry has the same voice: a copy, or the same document once more. */
const isRepeated = (entries: Fact['entries'], index: number): boolean =>
  entries.findIndex(({ source }) => source.voice === entries[index]?.source.voice) < index;

/** A row of the ledger with everything that stands behind it. */
export const FactView = ({ fact }: { readonly fact: Fact }) => {
  const { id, subject, status, reason, entries, voices } = fact;
  useShareAppMessage(() => ({ title: headingOf(fact), path: `/pages/fact/index?id=${id}` }));
  return (
    <View className="fact-page">
      <View className="fact-page__title" {...aria({ role: 'heading', level: 1 })}>
        {headingOf(fact)}
      </View>
      <View className="fact-page__state">
        <StatusMark status={status} />
        <View className="fact-page__voices">{`独立来源 ${voices} 个，转载不重复计`}</View>
      </View>
      {reason !== null && <View className="fact-page__reason">{reason}</View>}
      {entries.map((value, index) => (
        <FactValue
          key={index}
          value={value}
          isRepeated={isRepeated(entries, index)}
          onOpen={openDigest}
        />
      ))}
      {subject.id !== null && (
        <LinkRow
          title={subject.name}
          note="它的别名、其他说法与时间线"
          onOpen={() => {
            openEntity(subject.id ?? '');
          }}
        />
      )}
      <RelatedGuides about={[headingOf(fact)]} onOpen={openGuide} />
    </View>
  );
};
