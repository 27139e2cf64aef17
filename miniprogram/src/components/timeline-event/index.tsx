import type { TimelineEvent as Event } from '@app/shared/contract/timeline';
import { View } from '@tarojs/components';
import { periodText } from '../../facts/period';
import { sourceText } from '../../facts/words';
import { NameLinks } from '../name-links';
import './index.scss';

interface Props {
  readonly event: Event;
  readonly onActor: (id: string) => void;
}

/** One event: when, what, who says so, who took part, and the other dates that are given. */
export const TimelineEvent = ({ event, onActor }: Props) => {
  const { period, title, actors, sources, rivals, reason } = event;
  return (
    <View className={`event ${rivals.length > 0 ? 'event--disputed' : ''}`}>
      <View className="event__when">{periodText(period)}</View>
      <View className="event__what">{title}</View>
      <View className="event__sources">{sources.map(sourceText).join('、')}</View>
      {rivals.map((rival) => (
        <View key={rivalKey(rival)} className="event__rival">
          {`另一说：${periodText(rival.period)}（${rival.sources.map(sourceText).join('、')}）`}
        </View>
      ))}
      {reason !== null && <View className="event__sources">{reason}</View>}
      <NameLinks names={actors} onOpen={onActor} />
    </View>
  );
};

const rivalKey = ({ period, sources }: Event['rivals'][number]) =>
  `${periodText(period)} ${sources.map(({ documentId, link }) => documentId ?? link).join()}`;
