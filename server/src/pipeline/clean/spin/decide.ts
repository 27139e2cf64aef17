import type { WordModel } from '../../language/words.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Pair, Site } from './family.ts';
import { Lattice } from './lattice.ts';
import type { Arc } from './word-edges.ts';

/** A reading that the lattice prefers. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  /** By how many nats the best reading without any replacement here is worse. */
  readonly margin: number;
}

/** The same, compared with the other readings of the place too. */
export interface Decision extends Reading {
  /** By how many nats the best other reading is worse: another original may have stood here. */
  readonly lead: number;
}

/** A reading of a site with the pair it comes from; its places count in the clause. */
export interface PairArc extends Arc {
  readonly pair: Pair;
}

/** The clauses of a text, ready to be read under any odds. */
export class Reader {
  private readonly clauses: readonly Readable[];

  constructor(text: string, sites: readonly Site[], words: WordModel) {
    this.clauses = clausesOf(text, sites).map((clause) => readable(clause, words));
  }

  /** Reads every site in its clause: which original stood there, and how sure it is that one did. */
  read(priorOf: PriorOf): Reading[] {
    return this.clauses.flatMap((clause) => readClause(clause, priorsOf(clause, priorOf)).readings);
  }

  /** The same, and how sure it is that it was this one. */
  decide(priorOf: PriorOf): Decision[] {
    return this.clauses.flatMap((clause) => decideClause(clause, priorsOf(clause, priorOf)));
  }
}

/** What a pair weighs where its form starts, in nats. */
export type PriorOf = (pair: Pair, start: number) => number;

/** A clause with all its readings. */
export interface Readable {
  readonly start: number;
  readonly text: string;
  readonly arcs: readonly PairArc[];
  readonly lattice: Lattice;
}

export function readable({ start, text, opening, sites }: Clause, words: WordModel): Readable {
  const arcs = sites.flatMap((site) =>
    site.pairs.map((pair) => ({
      start: site.start - start,
      end: site.end - start,
      original: pair.original,
      pair,
    })),
  );
  return { start, text, arcs, lattice: new Lattice(text, opening, arcs, words) };
}

const priorsOf = ({ arcs, start }: Readable, priorOf: PriorOf): number[] =>
  arcs.map((arc) => priorOf(arc.pair, arc.start + start));

/** A chosen arc with those that want some of the same characters. */
interface Chosen extends Reading {
  readonly arc: PairArc;
  readonly isRival: readonly boolean[];
}

function readClause(
  { start, arcs, lattice }: Readable,
  priors: readonly number[],
): { readonly score: number; readonly readings: Chosen[] } {
  const best = lattice.bestPath((arc) => priors[arc] ?? 0);
  const readings = best.arcs.flatMap((chosen) => {
    const arc = arcs[chosen];
    if (!arc) return [];
    const isRival = arcs.map((other) => overlaps(other, arc));
    return {
      start: arc.start + start,
      end: arc.end + start,
      original: arc.original,
      margin: best.score - scoreWithout(isRival, lattice, priors),
      arc,
      isRival,
    };
  });
  return { score: best.score, readings };
}

function decideClause(clause: Readable, priors: readonly number[]): Decision[] {
  const { text, arcs, lattice } = clause;
  const { score, readings } = readClause(clause, priors);
  return readings.map(({ arc, isRival, ...reading }) => {
    const isSame = arcs.map((other, at) => isRival[at] === true && readsAs(text, other, arc));
    // where all rivals say the same, none of them leads another one
    const isAlone = isRival.every((is, at) => is === isSame[at]);
    const lead = isAlone ? reading.margin : score - scoreWithout(isSame, lattice, priors);
    return { ...reading, lead };
  });
}

const scoreWithout = (
  isLeftOut: readonly boolean[],
  lattice: Lattice,
  priors: readonly number[],
): number =>
  lattice.bestPath((arc) => (isLeftOut[arc] === true ? -Infinity : (priors[arc] ?? 0))).score;

/** Whether two overlapping readings say the same: 一又友 is 朋友, and 一又 in it 朋. */
export function readsAs(text: string, one: Arc, other: Arc): boolean {
  const start = Math.min(one.start, other.start);
  const end = Math.max(one.end, other.end);
  const read = (arc: Arc) => text.slice(start, arc.start) + arc.original + text.slice(arc.end, end);
  return read(one) === read(other);
}

/** Whether two readings want some of the same characters. */
export const overlaps = (one: Arc, other: Arc): boolean =>
  one.start < other.end && other.start < one.end;
