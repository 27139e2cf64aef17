import type { WordModel } from '../../language/words.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Pair, Site } from './family.ts';
import { bestPath, type Arc } from './lattice.ts';

/** A reading that the lattice prefers. */
export interface Decision {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  /** By how many nats the best reading without any replacement here is worse. */
  readonly margin: number;
  /** By how many nats the best other reading is worse: another original may have stood here. */
  readonly lead: number;
}

/** Reads every site in its clause: which original stood there, and how sure that is. */
export function decide(
  text: string,
  sites: readonly Site[],
  priorOf: (pair: Pair) => number,
  words: WordModel,
): Decision[] {
  return clausesOf(text, sites).flatMap((clause) => decideClause(clause, priorOf, words));
}

/** Every reading of every site of a clause, by its places in the clause. */
export const arcsOf = ({ start, sites }: Clause, priorOf: (pair: Pair) => number): Arc[] =>
  sites.flatMap((site) =>
    site.pairs.map((pair) => ({
      start: site.start - start,
      end: site.end - start,
      original: pair.original,
      prior: priorOf(pair),
    })),
  );

function decideClause(
  clause: Clause,
  priorOf: (pair: Pair) => number,
  words: WordModel,
): Decision[] {
  const arcs = arcsOf(clause, priorOf);
  const best = bestPath(clause, arcs, words);
  const without = (isLeftOut: (arc: Arc) => boolean) => {
    const others = arcs.filter((arc) => !isLeftOut(arc));
    return best.score - bestPath(clause, others, words).score;
  };
  return best.arcs.map((arc) => ({
    start: arc.start + clause.start,
    end: arc.end + clause.start,
    original: arc.original,
    margin: without((other) => overlaps(other, arc)),
    lead: without((other) => other === arc),
  }));
}

/** Whether two readings want some of the same characters. */
export const overlaps = (one: Arc, other: Arc): boolean =>
  one.start < other.end && other.start < one.end;
