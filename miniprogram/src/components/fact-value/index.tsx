import type { FactValue as Value } from '@app/shared/contract/fact';
import { Text, View } from '@tarojs/components';
import { periodText } from '../../facts/period';
import { sourceText } from '../../facts/words';
import { aria } from '../../platform/aria';
import { CopyButton } from '../copy-button';
import './index.scss';

interface Props {
  readonly value: Value;
  /** A copy, or the same document once more: it does not count as another source. */
  readonly isRepeated: boolean;
  readonly onOpen: (documentId: string) => void;
}

/** Which time it is about, unless the value says so itself; and whether the year was counted. */
const whenText = (said: string, period: Value['period']): string => {
  if (period === null) return '';
  const when = periodText(period);
  const derived = period.isExplicit ? '' : '年份由发表日期推得';
  if (when === said) return derived;
  return `说的是 ${when}${derived === '' ? '' : `（${derived}）`}`;
};

/** What one source says, in its own words, and the way to that source. */
export const FactValue = ({ value, isRepeated, onOpen }: Props) => {
  const { said, period, speaker, source, quote, caution } = value;
  const { documentId, link } = source;
  return (
    <View className="value">
      <View className="value__said">{said}</View>
      <View className="value__source">
        {speaker === null ? sourceText(source) : `${speaker}，见${sourceText(source)}`}
      </View>
      {whenText(said, period) !== '' && (
        <View className="value__source">{whenText(said, period)}</View>
      )}
      {isRepeated && <View className="value__source">与上面同一来源，不另计</View>}
      <View className="value__quote">{quote}</View>
      {caution !== null && (
        <View className="value__caution">
          <Text className="value__sign">存疑</Text>
          <Text>{caution}</Text>
        </View>
      )}
      {documentId !== null && (
        <View
          className="value__way"
          hoverClass="pressed"
          onClick={() => {
            onOpen(documentId);
          }}
          {...aria({ role: 'link', label: `看速读：${source.title}` })}
        >
          看这篇速读
        </View>
      )}
      {link !== null && <CopyButton label="复制参考资料的链接" text={link} />}
    </View>
  );
};
