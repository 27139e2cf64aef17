import type { WordModel } from '../../language/words.ts';
import type { Pair, Site } from './family.ts';

/** Nats that the presence or absence of an original may add or take. */
const MOST = 3;
/** A Chinese word has about so many characters. */
const WORD_LENGTH = 1.7;

/**
 * How much the page itself says that its spinner used a pair, in nats. Spinners replace every
 * occurrence: an original that ought to stand in a text of this length and does not was replaced
 * (a Poisson count of zero); one that still stands there speaks against the pair.
 */
export function activity(
  text: string,
  sites: readonly Site[],
  { scoreOf }: WordModel,
): (pair: Pair) => number {
  const spun = new Map<string, number>();
  for (const { start, end } of sites) {
    const form = text.slice(start, end);
    spun.set(form, (spun.get(form) ?? 0) + 1);
  }
  const known = new Map<Pair, number>();
  return (pair) => {
    const found = known.get(pair);
    if (found !== undefined) return found;
    const left = countOf(text, pair.original);
    const expected = (text.length / WORD_LENGTH) * Math.exp(scoreOf(pair.original) ?? -MOST * 5);
    const said =
      left === 0
        ? Math.min(MOST, expected + (spun.get(pair.spun) ?? 0) / 2)
        : -Math.min(MOST, (2 * left) / (spun.get(pair.spun) ?? 1));
    known.set(pair, said);
    return said;
  };
}

function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}
