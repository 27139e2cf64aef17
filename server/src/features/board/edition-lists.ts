import type { FactSource } from '@app/shared/contract/fact';
import type { Board } from '../../pipeline/ledger/ledger.ts';
import type { EditionEntryEntity } from './edition-entry.entity.ts';
import { BoardView } from './fact-view.ts';
import type { SourceView } from './source-view.ts';
import { copiesOf, storiesOf } from './story-view.ts';

/** An entry before it has its edition and its place. */
type Entry = Omit<EditionEntryEntity, 'editionId' | 'place'>;

/** Facts, events, stories and copies, each in the order they are listed. */
export type EditionLists = readonly [
  facts: readonly Entry[],
  events: readonly Entry[],
  stories: readonly Entry[],
  copies: readonly Entry[],
];

/** All that an edition lists, with what it can be found by. */
export function listsOf(board: Board, sources: SourceView): EditionLists {
  const view = new BoardView(sources);
  const measures = new Map(board.rows.map(({ id, measure }) => [id, measure]));
  return [
    view
      .facts(board)
      .sort(byInterest)
      .map((fact) => ({
        ...entry('fact', fact.id, fact),
        kind: fact.kind,
        status: fact.status,
        measure: measures.get(fact.id) ?? null,
        entities: fact.subject.id === null ? [] : [fact.subject.id],
        documents: documentsIn(fact.entries.map(({ source }) => source)),
      })),
    view
      .events(board)
      .sort((a, b) => (a.period.first < b.period.first ? -1 : 1))
      .map((event) => ({
        ...entry('event', event.id, event),
        entities: event.actors.flatMap(({ id }) => id ?? []),
        documents: documentsIn([...event.sources, ...event.rivals.flatMap((one) => one.sources)]),
        firstDay: event.period.first,
        lastDay: event.period.last,
      })),
    storiesOf(board, sources).map((story) => ({
      ...entry('story', story.id, story),
      entities: story.terms.flatMap(({ id }) => id ?? []),
      documents: story.members.map(({ documentId }) => documentId),
    })),
    copiesOf(board, sources).map((copy) => ({
      ...entry('copy', copy.copy.documentId, copy),
      documents: [copy.copy.documentId, copy.original.documentId],
    })),
  ];
}

const documentsIn = (sources: readonly FactSource[]): string[] => [
  ...new Set(sources.flatMap(({ documentId }) => documentId ?? [])),
];

const entry = (list: string, entryId: string, body: unknown): Entry => ({
  list,
  entryId,
  kind: null,
  status: null,
  measure: null,
  entities: [],
  documents: [],
  firstDay: null,
  lastDay: null,
  body,
});

const INTEREST = ['conflict', 'compatible', 'agreed', 'single'];

/** Where sources disagree comes first, then what most of them tell. */
const byInterest = (
  one: { readonly status: string; readonly voices: number; readonly id: string },
  other: typeof one,
): number =>
  INTEREST.indexOf(one.status) - INTEREST.indexOf(other.status) ||
  other.voices - one.voices ||
  (one.id < other.id ? -1 : 1);
