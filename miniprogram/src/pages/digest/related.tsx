import type { FactCard } from '@app/shared/contract/fact';
import type { Related as Found } from '@app/shared/contract/related';
import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { getRelated } from '../../api/corpus';
import { LinkRow } from '../../components/link-row';
import { NameLinks } from '../../components/name-links';
import { Section } from '../../components/section';
import { headingOf, overlapText, sourceLine, statusWords, storyNote } from '../../facts/words';
import { useLoad } from '../../hooks/use-load';
import { openDigest, openEntity, openFact, openStory } from '../../platform/open';

/** A glance; the pages of facts and stories have the rest. */
const SHOWN = 5;

/** What other documents have to do with this one. Without an answer the digest stands alone. */
export const Related = ({ id }: { readonly id: string }) => {
  const { loaded, start } = useLoad(() => getRelated(id));
  useEffect(() => void start(), [start]);
  if (loaded.status !== 'ready') return null;
  return (
    <>
      <Copies related={loaded.value} />
      <Told related={loaded.value} />
      <Names related={loaded.value} />
    </>
  );
};

/** Whose copy it is, and who copied it. */
const Copies = ({ related: { copyOf, copies } }: { readonly related: Found }) => {
  if (copyOf === null && copies.length === 0) return null;
  return (
    <Section title="转载">
      {copyOf !== null && (
        <LinkRow
          title={`转载自《${copyOf.original.title}》`}
          note={`${sourceLine(copyOf.original)}；${overlapText(copyOf.overlap)}，合计一个来源`}
          onOpen={() => {
            openDigest(copyOf.original.documentId);
          }}
        />
      )}
      {copyOf?.passages[0] !== undefined && (
        <View className="digest__shared">{`相同的文字：${copyOf.passages[0].text}`}</View>
      )}
      {copies.slice(0, SHOWN).map(({ copy, overlap }) => (
        <LinkRow
          key={copy.documentId}
          title={`被《${copy.title}》转载`}
          note={`${sourceLine(copy)}；${overlapText(overlap)}，合计一个来源`}
          onOpen={() => {
            openDigest(copy.documentId);
          }}
        />
      ))}
      {copies.length > SHOWN && (
        <View className="digest__more">{`另有 ${copies.length - SHOWN} 篇转载`}</View>
      )}
    </Section>
  );
};

/** What it speaks of; each has a page with all that is told of it. */
const Names = ({ related: { names } }: { readonly related: Found }) =>
  names.length === 0 ? null : (
    <Section title="提到的名称">
      <NameLinks names={names} onOpen={openEntity} />
    </Section>
  );

/** How the sources stand to each other, and the two values most of them give. */
const noteOf = ({ status, voices, values }: FactCard): string => {
  const said = values.slice(0, 2).map((value) => value.said);
  const more = values.length > said.length ? ' …' : '';
  return `${statusWords[status]} · ${voices} 个来源：${said.join(' / ')}${more}`;
};

/** The same matter, and the same facts, as others tell them. */
const Told = ({ related: { stories, facts } }: { readonly related: Found }) => {
  if (stories.length === 0 && facts.length === 0) return null;
  return (
    <Section title="别处怎么说">
      {stories.map((story) => (
        <LinkRow
          key={story.id}
          title={story.title}
          note={storyNote(story)}
          onOpen={() => {
            openStory(story.id);
          }}
        />
      ))}
      {facts.slice(0, SHOWN).map((card) => (
        <LinkRow
          key={card.id}
          title={headingOf(card)}
          note={noteOf(card)}
          onOpen={() => {
            openFact(card.id);
          }}
        />
      ))}
    </Section>
  );
};
