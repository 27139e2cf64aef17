import type { Evidence } from '@app/shared/contract/evidence';
import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import './index.scss';

interface Props {
  readonly evidence: Evidence;
}

/** Enough of the fingerprint to compare by eye. */
const FINGERPRINT_DIGITS = 16;

const rowsOf = ({
  title,
  outlet,
  publishedOn,
  encoding,
  sha256,
}: Evidence): readonly (readonly [label: string, value: string])[] => [
  ['文档', title],
  ['首发', outlet ?? '未注明'],
  ['日期', publishedOn ?? '未注明'],
  ['原始编码', encoding],
  ['内容指纹', sha256.slice(0, FINGERPRINT_DIGITS)],
];

const verdicts = {
  passed: {
    icon: 'check',
    title: '已重放校验',
    text: '把记下的每处改动重新施加到原始文件上，得到的正是这里引用的文字。',
  },
  failed: {
    icon: 'warning',
    title: '重放未通过',
    text: '改动记录与引用的文字对不上，请以原文为准。',
  },
} as const;

/** Where a quote comes from and whether its way can be walked again. */
export const SourceFacts = ({ evidence }: Props) => {
  const kind = evidence.replayed ? 'passed' : 'failed';
  const { icon, title, text } = verdicts[kind];
  return (
    <View className="source">
      {rowsOf(evidence).map(([label, value]) => (
        <View key={label} className="source__row">
          <Text className="source__label">{label}</Text>
          <Text className="source__value" userSelect>
            {value}
          </Text>
        </View>
      ))}
      <View className={`source__verdict source__verdict--${kind}`}>
        <Icon name={icon} />
        <Text>{title}</Text>
      </View>
      <View className="source__note">{text}</View>
    </View>
  );
};
