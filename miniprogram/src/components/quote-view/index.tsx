import type { Quote } from '@app/shared/contract/evidence';
import { Text, View } from '@tarojs/components';
import { runsOf, type Run, type Side } from '../../evidence/runs';
import './index.scss';

interface Props {
  readonly quote: Pick<Quote, 'segments' | 'doubts'>;
  readonly side: Side;
  /** The reason whose places stand out; null when none is chosen. */
  readonly reason: string | null;
}

const classOf = ({ mark, reasons, isDoubtful }: Run, reason: string | null) => {
  const chosen = reason !== null && reasons.includes(reason);
  return `mark mark--${mark}${isDoubtful ? ' mark--unsure' : ''}${chosen ? ' mark--chosen' : ''}`;
};

/** A quoted sentence with every edit marked, and what is not sure. */
export const QuoteView = ({ quote, side, reason }: Props) => (
  <View className="quote">
    <Text userSelect className="quote__text">
      {runsOf(quote.segments, side, quote.doubts).map((run, index) =>
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
