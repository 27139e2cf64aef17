import { wordsOf } from './shingles.ts';

/** The pairs of neighbouring characters of a wording. */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + 2)));
}

/** How alike two wordings are, from 0 to 1: the Dice coefficient of their pairs of characters. */
export function alike(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairsOf(a), pairsOf(b)];
  return (2 * sharedPairs(pairsOfA, pairsOfB)) / Math.max(1, pairsOfA.size + pairsOfB.size);
}

/** The share of the shorter wording that the longer one contains, from 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return sharedPairs(a, b) / Math.max(1, Math.min(a.size, b.size));
}

/** How many pairs both have. */
export const sharedPairs = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((pair) => b.has(pair)).length;
