import type { Copy } from '@app/shared/contract/lineage';
import type { Story } from '@app/shared/contract/story';
import type { Board, Copy as BoardCopy } from '../../pipeline/ledger/ledger.ts';
import { namedEntities } from './names.ts';
import { clip, type SourceView } from './source-view.ts';

/** Passages that a copy shows of what it shares with its original; third-party text stays short. */
const SHOWN = 3;

/** Reports of one matter, with whose copy each one is. */
export function storiesOf({ stories, lineage }: Board, sources: SourceView): Story[] {
  const copies = new Map(lineage.map((copy) => [copy.documentId, copy]));
  return stories.map(({ id, title, entities, documents, voices }) => ({
    id,
    title,
    terms: namedEntities(entities),
    members: documents.map((documentId) => {
      const { from = null, containment = null } = copies.get(documentId) ?? {};
      return { ...sources.card(documentId), copyOf: from, overlap: containment };
    }),
    voices,
  }));
}

/** Who took the text from whom, the most complete copies first. */
export const copiesOf = ({ lineage }: Board, sources: SourceView): Copy[] =>
  lineage
    .toSorted((a, b) => b.containment - a.containment || (a.documentId < b.documentId ? -1 : 1))
    .map((copy) => copyOf(copy, sources));

function copyOf({ documentId, from, containment, shared }: BoardCopy, sources: SourceView): Copy {
  const longest = shared
    .toSorted((a, b) => lengthOf(b.copy) - lengthOf(a.copy) || a.copy.start - b.copy.start)
    .slice(0, SHOWN);
  return {
    copy: sources.card(documentId),
    original: sources.card(from),
    overlap: containment,
    passages: longest.map((passage) => ({
      text: clip(sources.wordsOf(documentId, passage.copy).trim()),
      ...passage,
    })),
    passageCount: shared.length,
  };
}

const lengthOf = ({ start, end }: { readonly start: number; readonly end: number }) => end - start;
