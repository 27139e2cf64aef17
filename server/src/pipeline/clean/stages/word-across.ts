import { loadWords } from '../../language/words.ts';
import type { Span } from '../../edit.ts';

/** How much of a word may stand on either side of what broke it. */
const SIDE = 3;

/**
 * The likeliest word of the dictionary that stands around a span, as 营业 and 执照 around something
 * that was put between them; null for none. `least` is the least score of such a word.
 */
export function wordAcross(text: string, { start, end }: Span, least = -Infinity): string | null {
  const { scoreOf } = loadWords();
  let best: { readonly word: string; readonly score: number } | null = null;
  for (let left = 1; left <= SIDE; left += 1) {
    for (let right = 1; right <= SIDE; right += 1) {
      const word = text.slice(Math.max(0, start - left), start) + text.slice(end, end + right);
      if (word.length !== left + right || !/^\p{Script=Han}+$/u.test(word)) continue;
      const score = scoreOf(word) ?? -Infinity;
      if (score >= least && score > (best?.score ?? -Infinity)) best = { word, score };
    }
  }
  return best?.word ?? null;
}
