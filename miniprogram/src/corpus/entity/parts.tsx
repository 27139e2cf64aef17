import type { Entity } from '@app/shared/contract/entity';
import type { Named } from '@app/shared/contract/fact';
import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { FactCard } from '../../components/fact-card';
import { LinkRow } from '../../components/link-row';
import { TimelineEvent } from '../../components/timeline-event';
import { storyNote } from '../../facts/words';
import { openDigest, openEntity, openFact, openStory } from '../../platform/open';

export type PartName = 'facts' | 'events' | 'documents' | 'family';

interface Props {
  readonly view: PartName;
  readonly entity: Entity;
}

const empty: Record<PartName, string> = {
  facts: '还没有文档说过它的数字或原话。',
  events: '还没有写明日期的事。',
  documents: '收录的文档都没有提到它。',
  family: '没有记下它属于什么、包括什么。',
};

/** One part at a time: a phone holds few nodes. */
export const EntityPart = ({ view, entity }: Props) => {
  const rows = rowsOf[view](entity);
  return rows.length === 0 ? (
    <View className="corpus__empty">{empty[view]}</View>
  ) : (
    <Some rows={rows} />
  );
};

const rowsOf: Record<PartName, (entity: Entity) => readonly ReactNode[]> = {
  facts: ({ facts }) =>
    facts.map((card) => <FactCard key={card.id} card={card} onOpen={openFact} />),
  events: ({ events }) =>
    events.map((event) => <TimelineEvent key={event.id} event={event} onActor={openEntity} />),
  documents: ({ documents, stories }) => [
    ...stories.map((story) => (
      <LinkRow
        key={story.id}
        title={story.title}
        note={storyNote(story)}
        onOpen={() => {
          openStory(story.id);
        }}
      />
    )),
    ...documents.map(({ id, title, mentions }) => (
      <LinkRow
        key={id}
        title={title}
        note={`提到 ${mentions} 次`}
        onOpen={() => {
          openDigest(id);
        }}
      />
    )),
  ],
  family: ({ name, parent, parts }) => [
    ...(parent === null ? [] : [member(parent, `${name}属于它`)]),
    ...parts.map((part) => member(part, `属于${name}`)),
  ],
};

const member = ({ id, name }: Named, note: string) => (
  <LinkRow
    key={name}
    title={name}
    note={note}
    onOpen={() => {
      if (id !== null) openEntity(id);
    }}
  />
);

/** Shown at first, and with each tap for more. */
const STEP = 10;

const Some = ({ rows }: { readonly rows: readonly ReactNode[] }) => {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {rows.slice(0, shown)}
      {rows.length > shown && (
        <Button
          text={`再看 ${Math.min(STEP, rows.length - shown)} 条`}
          onTap={() => {
            setShown(shown + STEP);
          }}
        />
      )}
    </>
  );
};
