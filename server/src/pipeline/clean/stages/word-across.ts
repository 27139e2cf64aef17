import { loadWords } from '../../language/words.ts';
import type { Span } from '../../edit.ts';
import { isHan } from '../../language/characters.ts';

/** How much of a word may stand on either side of what broke it. */
const SIDE = 3;

/**
 * The likeliest word of the dictionary that stands around a span, as 营业 and 执照 around something
 * that was put between them; null for none. `least` is the least score of such a word.
 */
export function wordAcross(text: string, span: Span, least = -Infinity): string | null {
  const { scoreOf } = loadWords();
  let [best, bestScore] = ['', -Infinity];
  for (const word of joinedAt(text, span)) {
    const score = scoreOf(word) ?? -Infinity;
    if (score >= least && score > bestScore) [best, bestScore] = [word, score];
  }
  return best === '' ? null : best;
}

/** What the characters on both sides of a span spell together. */
function* joinedAt(text: string, { start, end }: Span): Generator<string> {
  for (let left = 1; left <= SIDE && isHan(text.charCodeAt(start - left)); left += 1) {
    for (let right = 1; right <= SIDE && isHan(text.charCodeAt(end + right - 1)); right += 1) {
      yield text.slice(start - left, start) + text.slice(end, end + right);
    }
  }
}
