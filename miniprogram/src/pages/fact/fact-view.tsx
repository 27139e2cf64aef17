import type { Fact } from '@app/shared/contract/fact';
import { View } from '@tarojs/components';
import Taro, { useShareAppMessage } from '@tarojs/taro';
import { FactValue } from '../../components/fact-value';
import { RelatedGuides } from '../../components/related-guides';
import { StatusMark } from '../../components/status-mark';
import { headingOf } from '../../facts/words';
import { aria } from '../../platform/aria';

const openGuide = (slug: string) =>
  void Taro.navigateTo({ url: `/guides/guide/index?slug=${slug}` });
const openDigest = (id: string) => void Taro.navigateTo({ url: `/pages/digest/index?id=${id}` });

/** A row of the ledger with everything that stands behind it. */
export const FactView = ({ fact }: { readonly fact: Fact }) => {
  const { id, status, reason, entries, voices } = fact;
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
        <FactValue key={index} value={value} onOpen={openDigest} />
      ))}
      <RelatedGuides about={[headingOf(fact)]} onOpen={openGuide} />
    </View>
  );
};
