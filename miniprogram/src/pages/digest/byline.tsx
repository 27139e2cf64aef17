import type { Digest } from '@app/shared/contract/digest';
import { Text, View } from '@tarojs/components';

const UNKNOWN = '未注明';

/** Who published it first, who wrote it and when; who copied it only if that is known. */
const itemsOf = ({
  outlet,
  author,
  publishedOn,
  republisher,
}: Digest): readonly (readonly [label: string, value: string])[] => [
  ['首发', outlet ?? UNKNOWN],
  ['作者', author ?? UNKNOWN],
  ['日期', publishedOn ?? UNKNOWN],
  ...(republisher === null ? [] : [['转载自', republisher] as const]),
];

export const Byline = ({ digest }: { readonly digest: Digest }) => (
  <View className="byline">
    {itemsOf(digest).map(([label, value]) => (
      <View key={label} className="byline__item">
        <Text className="byline__label">{label}</Text>
        <Text>{value}</Text>
      </View>
    ))}
  </View>
);
