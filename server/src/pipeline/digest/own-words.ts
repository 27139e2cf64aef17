import { wordsOf } from '../language/segment.ts';

/**
 * A statement in own words must share this much with what it cites. Measured on the digests in
 * `content/digests` (`npm run bench:own-words`, held in `bench/editorials.test.ts`): with their own
 * citations 0.71 or more (30 pairs, median 0.87); with the citations of another statement of the
 * same digest at most 0.36 (150 pairs); with as much uncited text from around their citations at
 * most 0.56 (286 pairs, 99 % below 0.47). In between, nearer to what is wrong, so that freer words pass.
 */
export const LEAST_OVERLAP = 0.6;

/** Content words of several characters that a text has anyway say nothing about its source. */
const HOLLOW = new Set(['没有', '可以', '一个', '还是', '只是', '因此', '所以', '但是', '以及']);

/** Words that carry a sense; single characters are mostly particles, and figures are proved apart. */
const contentWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => isContent(word)));

const isContent = (word: string): boolean =>
  word.length > 1 && !/^\d+$/u.test(word) && !HOLLOW.has(word);

/** The share of the statement's different content words that stand in the quoted text, 0 to 1. */
export function overlapOf(statement: string, quoted: string): number {
  const words = [...contentWords(statement)];
  if (words.length === 0) return 0;
  const source = quoted.toLowerCase();
  return words.filter((word) => source.includes(word)).length / words.length;
}
