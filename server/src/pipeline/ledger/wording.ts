import { wordsOf } from './shingles.ts';

/** The pairs of neighbouring characters of a wording. */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + 2)));
}

/** How alike two wordings are, from 0 to 1: the Dice coefficient of their pairs. */
export const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * sharedPairs(a, b)) / Math.max(1, a.size + b.size);

/** The share of the shorter wording that the longer one contains, from 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return sharedPairs(a, b) / Math.max(1, Math.min(a.size, b.size));
}

/** How many pairs both have. */
export function sharedPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared;
}
