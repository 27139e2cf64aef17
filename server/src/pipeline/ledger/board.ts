import { offices, quotesOf } from './claims.ts';
import { intervalRows, launchesOf } from './intervals.ts';
import type { Board, Reference, Source } from './ledger.ts';
import { inOrder, lineageOf, voicesOf } from './lineage.ts';
import { positionsOf } from './positions.ts';
import { rowsOf } from './rows.ts';
import { curatedSaying, sayingsOf } from './sayings.ts';
import { curatedStatement, statementsOf } from './statements.ts';
import { storiesOf } from './stories.ts';
import { curatedTelling, tellingsOf } from './tellings.ts';
import { timelineOf } from './timeline.ts';

/**
 * All that the documents say together, set against each other and against what we vouch for. The
 * same documents give the same board, in whatever order they come.
 */
export function buildBoard(documents: readonly Source[], reference: Reference): Board {
  const sources = inOrder(documents);
  const lineage = lineageOf(sources);
  const voices = voicesOf(sources, lineage);
  const gather = <Item>(read: (source: Source, voice: string) => readonly Item[]): Item[] =>
    sources.flatMap((source) => read(source, voices.get(source.documentId) ?? source.documentId));
  const tellings = gather(tellingsOf);
  const curated = reference.timeline.map(curatedTelling);
  return {
    rows: [
      ...rowsOf([...gather(statementsOf), ...reference.figures.map(curatedStatement)]),
      ...intervalRows(sources, voices, launchesOf([...tellings, ...curated])),
    ],
    events: timelineOf(tellings, curated),
    claims: [
      ...quotesOf([...gather(sayingsOf), ...reference.quotes.map(curatedSaying)]),
      ...offices(gather(positionsOf)),
    ],
    stories: storiesOf(sources, voices),
    lineage,
  };
}
