import { clausesOf } from '../../src/pipeline/clean/spin/clauses.ts';
import {
  overlaps,
  readable,
  Reader,
  readsAs,
  type PriorOf,
  type Readable,
} from '../../src/pipeline/clean/spin/decide.ts';
import { surroundingsOf } from '../../src/pipeline/clean/spin/surroundings.ts';
import type { Site } from '../../src/pipeline/clean/spin/family.ts';
import { loadWords } from '../../src/pipeline/language/words.ts';

/** One place where a pair might have been at work. */
export interface Observation {
  /** `spun=original`. */
  readonly pair: string;
  /**
   * In nats, how much better the original reads than any other reading, the text as it stands
   * included; without what the pair itself weighs.
   */
  readonly margin: number;
  /** Whether the original stood there. */
  readonly isSpun: boolean;
}

/** Whether `original` stood in [start, end); null when nobody can tell. */
export type Truth = (start: number, end: number, original: string) => boolean | null;

/** So many nats make the lattice take a reading. */
const FORCED = 1_000;

/** Looks at every reading of every site: what its neighbours say, and what is true. */
export function observe(text: string, sites: readonly Site[], truth: Truth): Observation[] {
  const own = sites.map((site) => ({
    ...site,
    pairs: site.pairs.filter(({ isChained }) => !isChained),
  }));
  const first = new Reader(text, own, loadWords()).read(({ prior }) => prior);
  const suits = surroundingsOf(text, first);
  return clausesOf(text, own).flatMap((clause) =>
    observeClause(readable(clause, loadWords()), suits, truth),
  );
}

function observeClause(
  { start, arcs, lattice, ...clause }: Readable,
  suits: PriorOf,
  truth: Truth,
): Observation[] {
  const suited = arcs.map((arc) => suits(arc.pair, arc.start + start));
  const priors = arcs.map(({ pair }, at) => pair.prior + (suited[at] ?? 0));
  return arcs.flatMap((arc, number) => {
    const isSpun = truth(arc.start + start, arc.end + start, arc.original);
    if (isSpun === null) return [];
    const isRival = arcs.map((other) => overlaps(other, arc));
    const taken = lattice.bestPath((other) => {
      if (other === number) return FORCED;
      return isRival[other] ? -Infinity : (priors[other] ?? 0);
    });
    const isSame = arcs.map(
      (other, at) => isRival[at] === true && readsAs(clause.text, other, arc),
    );
    const left = lattice.bestPath((other) => (isSame[other] ? -Infinity : (priors[other] ?? 0)));
    const pair = `${clause.text.slice(arc.start, arc.end)}=${arc.original}`;
    const margin = taken.score - FORCED + (suited[number] ?? 0) - left.score;
    return [{ pair, margin, isSpun }];
  });
}
