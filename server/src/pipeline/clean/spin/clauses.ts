import { MARK } from '../../language/company.ts';
import type { Site } from './family.ts';

/** A stretch of text with the sites that are read together. */
export interface Clause {
  readonly start: number;
  readonly text: string;
  /** The word before it: a mark, or '' when it is not known. */
  readonly opening: string;
  readonly sites: readonly Site[];
}

/** Places whose neighbourhood is looked at together, at most so far apart. In UTF-16 units. */
const REACH = 8;
/** A clause never needs more; a page of one endless line is cut here. */
const LONGEST = 120;
const BREAK = /[\n。！？；，、：,;:!?“”"《》（）()\s]/u;

/** Clauses around the sites: sites that stand close together share one. */
export function clausesOf(text: string, sites: readonly Site[]): Clause[] {
  const windows: { start: number; end: number; sites: Site[] }[] = [];
  for (const site of sites) {
    const last = windows.at(-1);
    const start = reach(text, site.start, -1);
    const end = reach(text, site.end, 1);
    if (last && start <= last.end && end - last.start <= LONGEST) {
      last.end = Math.max(last.end, end);
      last.sites.push(site);
    } else {
      windows.push({ start, end, sites: [site] });
    }
  }
  return windows.map(({ start, end, sites: own }) => ({
    start,
    text: text.slice(start, end),
    opening: start === 0 || BREAK.test(text.charAt(start - 1)) ? MARK : '',
    sites: own,
  }));
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
