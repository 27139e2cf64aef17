import { loadWords, LONGEST_WORD } from './words.ts';
import { matchesOf } from '../matches.ts';

const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_RUN = /[\p{Script=Latin}\d]+/gu;

interface Best {
  readonly score: number;
  /** The length of the word that ends here. */
  readonly length: number;
}

/**
 * The words of a text: runs of Han characters cut into the likeliest words of the model, and runs of
 * letters and digits in lower case. Marks are left out.
 */
export function wordsOf(text: string): string[] {
  const han = matchesOf(text, HAN_RUN)
    .map(([run]) => wordsOfRun(run))
    .flat();
  const latin = matchesOf(text, LATIN_RUN).map(([run]) => run.toLowerCase());
  return [...han, ...latin];
}

/** Natural logarithm of the probability of a run of Han characters, as its likeliest words. */
export const scoreOfRun = (run: string): number => bestEnds(run)[run.length]?.score ?? 0;

/** The likeliest words of a run of Han characters: a unigram model after Viterbi. */
export function wordsOfRun(run: string): string[] {
  const best = bestEnds(run);
  const words: string[] = [];
  for (let end = run.length; end > 0;) {
    const length = best[end]?.length ?? 1;
    words.push(run.slice(end - length, end));
    end -= length;
  }
  return words.reverse();
}

function bestEnds(run: string): Best[] {
  const { scoreOf, unknown } = loadWords();
  const best: Best[] = [{ score: 0, length: 0 }];
  for (let end = 1; end <= run.length; end += 1) {
    let found: Best = { score: -Infinity, length: 1 };
    for (let length = 1; length <= Math.min(LONGEST_WORD, end); length += 1) {
      const own = scoreOf(run.slice(end - length, end)) ?? (length === 1 ? unknown : -Infinity);
      const score = (best[end - length]?.score ?? -Infinity) + own;
      if (score > found.score) found = { score, length };
    }
    best.push(found);
  }
  return best;
}
