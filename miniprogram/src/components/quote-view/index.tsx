import type { Segment } from '@app/shared/contract/evidence';
import { Text, View } from '@tarojs/components';
import { runsOf, type Run, type Side } from '../../evidence/runs';
import './index.scss';

interface Props {
  readonly segments: readonly Segment[];
  readonly side: Side;
  /** The reason whose places stand out; null when none is chosen. */
  readonly reason: string | null;
}

const classOf = ({ mark, reasons }: Run, reason: string | null) => {
  const chosen = reason !== null && reasons.includes(reason);
  return `mark mark--${mark}${chosen ? ' mark--chosen' : ''}`;
};

/** A quoted sentence with every edit marked. */
export const QuoteView = ({ segments, side, reason }: Props) => (
  <View className="quote">
    <Text userSelect className="quote__text">
      {runsOf(segments, side).map((run, index) =>
        run.mark === 'same' ? (
          run.text
        ) : (
          <Text key={index} className={classOf(run, reason)}>
            {run.text}
          </Text>
        ),
      )}
    </Text>
  </View>
);
