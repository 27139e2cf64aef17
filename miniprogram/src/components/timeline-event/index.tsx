import type { TimelineEvent as Event } from '@app/shared/contract/timeline';
import { View } from '@tarojs/components';
import { periodText } from '../../facts/period';
import { sourceText } from '../../facts/words';
import './index.scss';

interface Props {
  readonly event: Event;
}

/** One event: when, what, who says so, and the other dates that are given. */
export const TimelineEvent = ({ event: { period, title, sources, rivals, reason } }: Props) => (
  <View className="event">
    <View className="event__when">{periodText(period)}</View>
    <View className="event__what">{title}</View>
    <View className="event__sources">{sources.map(sourceText).join('、')}</View>
    {rivals.map((rival) => (
      <View key={periodText(rival.period)} className="event__rival">
        {`另一说：${periodText(rival.period)}（${rival.sources.map(sourceText).join('、')}）`}
      </View>
    ))}
    {reason !== null && <View className="event__sources">{reason}</View>}
  </View>
);
