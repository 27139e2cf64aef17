import type { DigestKind as Kind } from '@app/shared/contract/digest';
import { Text, View } from '@tarojs/components';
import './index.scss';

const words: Readonly<Record<Kind, { readonly label: string; readonly meaning: string }>> = {
  editorial: { label: '编者摘要', meaning: '编者用自己的话写成，句句有出处' },
  draft: { label: '自动摘录', meaning: '由程序摘自还原后的原文，未经改写' },
};

/** Whether an editor wrote the digest or it quotes: a label, and in one line what that means. */
export const DigestKind = ({ kind }: { readonly kind: Kind }) => {
  const { label, meaning } = words[kind];
  return (
    <View className="kind">
      <Text className={`kind__label kind__label--${kind}`}>{label}</Text>
      <Text className="kind__meaning">{meaning}</Text>
    </View>
  );
};
