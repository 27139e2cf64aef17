import { View } from '@tarojs/components';
import type { GiftOrder } from '@app/shared/machine/gift/order';
import { Button } from '../../components/button';
import { aria } from '../../platform/aria';
import { deadlineWords, durationOf, jumps, momentOf, nextDeadline } from './clock';

interface Props {
  readonly order: GiftOrder;
  readonly onWait: (seconds: number) => void;
}

/** The clock of the sandbox: what time it is, what the platform waits for, and jumps ahead. */
export const ClockBar = ({ order, onWait }: Props) => {
  const next = nextDeadline(order);
  const choices = [
    ...(next === null
      ? []
      : [{ seconds: next.left, text: `到「${deadlineWords[next.name]}」的时限` }]),
    ...jumps.map(({ seconds, text }) => ({ seconds, text: `+${text}` })),
  ];
  return (
    <View className="clock">
      <View className="clock__now" {...aria({ live: 'polite' })}>
        {momentOf(order.now)}
      </View>
      <View className="clock__next">
        {next === null
          ? '平台没有在等的时限'
          : `距「${deadlineWords[next.name]}」还有 ${durationOf(next.left)}`}
      </View>
      <View className="clock__jumps">
        {choices.map(({ seconds, text }) => (
          <Button
            key={text}
            text={text}
            onTap={() => {
              onWait(seconds);
            }}
          />
        ))}
      </View>
    </View>
  );
};
