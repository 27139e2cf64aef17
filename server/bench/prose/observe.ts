import { bestPath, type Arc } from '../../src/pipeline/clean/spin/lattice.ts';
import { clausesOf } from '../../src/pipeline/clean/spin/clauses.ts';
import { arcsOf, overlaps } from '../../src/pipeline/clean/spin/decide.ts';
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
  const words = loadWords();
  const own = sites.map((site) => ({
    ...site,
    pairs: site.pairs.filter(({ isChained }) => !isChained),
  }));
  return clausesOf(text, own).flatMap((clause) => {
    const arcs = arcsOf(clause, ({ prior }) => prior);
    return arcs.flatMap((arc) => {
      const isSpun = truth(arc.start + clause.start, arc.end + clause.start, arc.original);
      if (isSpun === null) return [];
      const scoreOf = (chosen: readonly Arc[]) => bestPath(clause, chosen, words).score;
      const beside = arcs.filter((other) => !overlaps(other, arc));
      const others = arcs.filter((other) => other !== arc);
      const margin = scoreOf([...beside, { ...arc, prior: FORCED }]) - FORCED - scoreOf(others);
      const pair = `${clause.text.slice(arc.start, arc.end)}=${arc.original}`;
      return [{ pair, margin, isSpun }];
    });
  });
}
