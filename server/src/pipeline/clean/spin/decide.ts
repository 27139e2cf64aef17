import { loadCompany, MARK } from '../../language/company.ts';
import type { WordModel } from '../../language/words.ts';
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

/** Places whose neighbourhood is looked at together, at most so far apart. In UTF-16 units. */
const REACH = 8;
/** A clause never needs more; a page of one endless line is cut here. */
const LONGEST_WINDOW = 120;
export const BREAK = /[\n。！？；，、：,;:!?“”"《》（）()\s]/u;

interface Window {
  readonly start: number;
  readonly end: number;
  readonly sites: readonly Site[];
}

/** Reads every site in its clause: which original stood there, and how sure that is. */
export function decide(
  text: string,
  sites: readonly Site[],
  priorOf: (pair: Pair) => number,
  words: WordModel,
): Decision[] {
  return windowsOf(text, sites).flatMap((window) => decideWindow(text, window, priorOf, words));
}

function decideWindow(
  text: string,
  { start, end, sites }: Window,
  priorOf: (pair: Pair) => number,
  words: WordModel,
): Decision[] {
  const clause = text.slice(start, end);
  const arcs = sites.flatMap((site) =>
    site.pairs.map((pair): Arc => ({
      start: site.start - start,
      end: site.end - start,
      original: pair.original,
      prior: priorOf(pair),
    })),
  );
  const before = start === 0 ? '' : text.charAt(start - 1);
  const opening = before === '' || BREAK.test(before) ? MARK : '';
  const company = loadCompany();
  const best = bestPath(clause, arcs, words, company, opening);
  const without = (isLeftOut: (arc: Arc) => boolean) =>
    best.score -
    bestPath(
      clause,
      arcs.filter((arc) => !isLeftOut(arc)),
      words,
      company,
      opening,
    ).score;
  return best.arcs.map((arc) => ({
    start: arc.start + start,
    end: arc.end + start,
    original: arc.original,
    margin: without((other) => overlaps(other, arc)),
    lead: without((other) => other === arc),
  }));
}

const overlaps = (one: Arc, other: Arc): boolean => one.start < other.end && other.start < one.end;

/** Clauses around the sites: sites that stand close together share one. */
export function windowsOf(text: string, sites: readonly Site[]): Window[] {
  const windows: { start: number; end: number; sites: Site[] }[] = [];
  for (const site of sites) {
    const last = windows.at(-1);
    const start = reach(text, site.start, -1);
    const end = reach(text, site.end, 1);
    if (last && start <= last.end && end - last.start <= LONGEST_WINDOW) {
      last.end = Math.max(last.end, end);
      last.sites.push(site);
    } else {
      windows.push({ start, end, sites: [site] });
    }
  }
  return windows;
}

/** The place up to REACH characters away, or the break before it. */
function reach(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let taken = 0; taken < REACH; taken += 1) {
    const char = text.charAt(step === 1 ? at : at - 1);
    if (char === '' || BREAK.test(char)) break;
    at += step;
  }
  return at;
}
