import { View } from '@tarojs/components';
import { aria } from '../../platform/aria';
import './index.scss';

interface Props {
  /** How many blocks, each in the shape of a card. */
  readonly blocks: number;
}

/** Stands where content will be, so that nothing jumps when it comes. */
export const Skeleton = ({ blocks }: Props) => (
  <View {...aria({ role: 'status', label: '正在读取' })}>
    {Array.from({ length: blocks }, (_, block) => (
      <View key={block} className="skeleton" {...aria({ hidden: true })}>
        <View className="skeleton__line skeleton__line--short" />
        <View className="skeleton__line skeleton__line--title" />
        <View className="skeleton__line" />
        <View className="skeleton__line" />
      </View>
    ))}
  </View>
);
