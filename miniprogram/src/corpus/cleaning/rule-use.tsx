import type { RuleUse } from '@app/shared/contract/cleaning';
import { Text, View } from '@tarojs/components';
import '../../components/quote-view/index.scss';
import { confidenceText } from '../../evidence/runs';

/** On one line, with something to see for what was taken away. */
const shown = (text: string) => text.replaceAll(/\s*\n\s*/gu, ' ↵ ').trim();

/** One rule: why it exists, how often it was used, and some of what it did. */
export const RuleUseCard = ({ use }: { readonly use: RuleUse }) => {
  const { reason, times, confidence, samples } = use;
  return (
    <View className="rule-use">
      <View className="rule-use__head">
        <View className="rule-use__reason">{reason}</View>
        <View className="rule-use__times">{`${times} 处`}</View>
      </View>
      {confidence !== null && (
        <View className="rule-use__note">{`统计判断，把握 ${confidenceText(confidence)}`}</View>
      )}
      {samples.map(({ before, after }) => (
        <View key={`${before} ${after}`} className="rule-use__sample">
          {before !== '' && <Text className="mark mark--gone">{shown(before)}</Text>}
          {before !== '' && after !== '' && <Text className="rule-use__to">→</Text>}
          {after !== '' && <Text className="mark mark--mended">{shown(after)}</Text>}
        </View>
      ))}
    </View>
  );
};
