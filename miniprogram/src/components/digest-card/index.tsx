import type { DigestCard as Card } from '@app/shared/contract/digest';
import { Text, View, type ITouchEvent } from '@tarojs/components';
import { aria } from '../../platform/aria';
import { DigestKind } from '../digest-kind';
import './index.scss';

interface Props {
  readonly card: Card;
  readonly onOpen: (id: string) => void;
  readonly onTag: (tag: string) => void;
}

/** One row on a phone; the digest itself names all. */
const SHOWN_TAGS = 3;

const caption = ({ outlet, publishedOn }: Card) =>
  [outlet ?? '来源未注明', publishedOn ?? '日期未注明'].join(' · ');

/** A digest in the list. The whole card opens it; for keyboards and readers the title is the link. */
export const DigestCard = ({ card, onOpen, onTag }: Props) => {
  const { id, kind, title, summary, tags, pointCount, readingMinutes } = card;
  return (
    <View
      className="card"
      hoverClass="card--pressed"
      onClick={() => {
        onOpen(id);
      }}
    >
      <View className="card__caption">{caption(card)}</View>
      <View className="card__title" {...aria({ role: 'link' })}>
        {title}
      </View>
      <View className="card__summary">{summary}</View>
      <DigestKind kind={kind} />
      <View className="card__tags">
        {tags.slice(0, SHOWN_TAGS).map((tag) => (
          <View
            key={tag}
            className="tag"
            hoverClass="pressed"
            hoverStopPropagation
            onClick={(event: ITouchEvent) => {
              event.stopPropagation();
              onTag(tag);
            }}
            {...aria({ role: 'button', label: `只看标签：${tag}` })}
          >
            {tag}
          </View>
        ))}
      </View>
      <View className="card__proof">
        <Text>{`${pointCount} 条要点均可查证`}</Text>
        <Text>{`原文约 ${readingMinutes} 分钟`}</Text>
      </View>
    </View>
  );
};
