import { CODE_UNITS, loadCounts, type Counts } from './dictionary.ts';
import { simplifiedChars } from './script.ts';

/** How likely a text is as Chinese prose; higher is better, zero is best. */
export interface Likelihood {
  /** Sum of the natural logarithms of each character's probability. */
  readonly total: number;
  /** How many characters were judged: all but ASCII, which says nothing about the decoding. */
  readonly chars: number;
}

/** Share of the in-word pair in the interpolation; the rest is the character alone. */
const PAIR_SHARE = 0.6;
/** A character that neither prose nor its punctuation uses. */
const UNSEEN = -16;
/** Punctuation of Chinese prose is as common as a common character. */
const PUNCTUATION = -4.5;
/** Marks, letters and signs that Chinese prose carries now and then. */
const OTHER_SIGN = -9;

const PROSE_MARKS = new Set('，。、！？：；“”‘’（）《》「」『』【】…—·\u3000％');
const PLAIN_SIGN =
  /[\u2010-\u2027\u2030-\u203B\u2160-\u217B\u2190-\u21FF\u2460-\u249B\u25A0-\u27BF\u3001-\u303F\uFF01-\uFF5E\p{Extended_Pictographic}]/u;

/**
 * Judges a text by a character model with in-word pairs, taken from jieba's word frequencies.
 * Traditional characters count as their Simplified form, so both scripts read equally well.
 */
export function likelihood(text: string): Likelihood {
  const counts = loadCounts();
  let total = 0;
  let chars = 0;
  let previous = 0;
  for (const char of text) {
    const code = plainCode(char);
    if (code > 0x7f) {
      total += logProbability(counts, previous, code, char);
      chars += 1;
    }
    previous = code;
  }
  return { total, chars };
}

/** The mean of `likelihood` per character: prose lies near −7, text decoded wrongly below −11. */
export function meanLikelihood(text: string): number {
  const { total, chars } = likelihood(text);
  return chars === 0 ? 0 : total / chars;
}

/** How likely `char` is after `previous`, as a natural logarithm. */
export const logProbabilityAfter = (previous: string, char: string): number =>
  logProbability(loadCounts(), plainCode(previous), plainCode(char), char);

/** How often two characters stand side by side in the words of the dictionary. */
export const pairFrequency = (first: string, second: string): number =>
  loadCounts().pairs.get(plainCode(first) * CODE_UNITS + plainCode(second)) ?? 0;

const plainCode = (char: string): number => (simplifiedChars.get(char) ?? char).codePointAt(0) ?? 0;

function logProbability(counts: Counts, previous: number, code: number, char: string): number {
  if (code >= CODE_UNITS) return PLAIN_SIGN.test(char) ? OTHER_SIGN : UNSEEN;
  const alone = (counts.chars[code] ?? 0) / counts.total;
  if (alone === 0) return logOfSign(char);
  const leads = counts.leaders[previous] ?? 0;
  const pair = leads && (counts.pairs.get(previous * CODE_UNITS + code) ?? 0) / leads;
  return Math.max(UNSEEN, Math.log(PAIR_SHARE * pair + (1 - PAIR_SHARE) * alone));
}

function logOfSign(char: string): number {
  if (PROSE_MARKS.has(char)) return PUNCTUATION;
  return PLAIN_SIGN.test(char) ? OTHER_SIGN : UNSEEN;
}
