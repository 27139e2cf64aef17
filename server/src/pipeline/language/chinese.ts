import { CODE_UNITS, loadCounts, pairOf, type Counts } from './dictionary.ts';
import { simplifiedChars } from './script.ts';

/** How likely a text is as Chinese prose; higher is better, zero is best. */
export interface Likelihood {
  /** Sum of the natural logarithms of each character's probability. */
  readonly total: number;
  /** How many characters were judged: all but ASCII, which says nothing about the decoding. */
  readonly chars: number;
}

/** Every character may end a word and may go on in one, whatever the dictionary says. */
const LEAST_SHARE = 0.05;
/** A character that neither prose nor its punctuation uses. */
const UNSEEN = -16;
/** Marks, letters and signs that Chinese prose carries now and then. */
const OTHER_SIGN = -9;

/** Punctuation of Chinese prose, as a natural logarithm of its share. */
const MARKS: ReadonlyMap<string, number> = new Map([
  ['，', -3.2],
  ['。', -3.5],
  ['、', -4.5],
  ['“', -5],
  ['”', -5],
  ['：', -5.5],
  ['？', -6],
  ['！', -6],
  ['《', -6],
  ['》', -6],
  ['（', -6],
  ['）', -6],
  ['；', -7],
  ['「', -7],
  ['」', -7],
  ['…', -7],
  ['—', -7],
  ['·', -7],
  ['％', -7],
  ['～', -8],
  ['‘', -8],
  ['’', -8],
  ['『', -8],
  ['』', -8],
  ['【', -8],
  ['】', -8],
  ['\u3000', -8],
]);
/** A mark that stands where none does: after another one, or at the beginning. */
const ODD_MARK = -4;
const CLOSING: ReadonlySet<string> = new Set('，。、”：？！》）；」’』】');
/** Marks that like to stand together. */
const MARK_PAIRS: ReadonlyMap<string, number> = new Map([
  ['。”', -1.5],
  ['？”', -1.5],
  ['！”', -1.5],
  ['：“', -1],
  ['。」', -1.5],
  ['：「', -1],
  ['——', -0.5],
  ['……', -0.5],
  ['。“', -4],
  ['，“', -4],
  ['。《', -5],
  ['，《', -5],
  ['”，', -2],
  ['”。', -3],
]);

const PLAIN_SIGN =
  /[\u00A0\u2010-\u2027\u2030-\u203B\u2160-\u217B\u2190-\u21FF\u2460-\u249B\u25A0-\u27BF\u3001-\u303F\p{Extended_Pictographic}]/u;

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

/** Prose is likelier than this in any style, lists of names too. */
const GIBBERISH = -12;
const LEAST_CHARS = 12;
const MOST_LOOKED_AT = 60;

/** Whether a text of some length is written in Han characters that make no sense together. */
export function isGibberish(text: string): boolean {
  const look = text.slice(0, MOST_LOOKED_AT);
  const han = look.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < LEAST_CHARS || han * 2 < look.length) return false;
  const { total, chars } = likelihood(look);
  return total / chars < GIBBERISH;
}

/** How likely `char` is after `previous`, as a natural logarithm. */
export const logProbabilityAfter = (previous: string, char: string): number =>
  logProbability(loadCounts(), plainCode(previous), plainCode(char), char);

/** How often two characters stand side by side in the words of the dictionary. */
export function pairFrequency(first: string, second: string): number {
  const [before, behind] = [plainCode(first), plainCode(second)];
  if (Math.max(before, behind) >= CODE_UNITS) return 0;
  return loadCounts().pairs.get(pairOf(before, behind));
}

const plainCode = (char: string): number => (simplifiedChars.get(char) ?? char).codePointAt(0) ?? 0;

function logProbability(counts: Counts, previous: number, code: number, char: string): number {
  if (code >= CODE_UNITS) return PLAIN_SIGN.test(char) ? OTHER_SIGN : UNSEEN;
  const leads = counts.leaders[previous] ?? 0;
  const inWord = shareInWord(leads, counts.chars[previous] ?? 0);
  const alone = (counts.chars[code] ?? 0) / counts.total;
  if (alone === 0) return Math.log(1 - inWord) + logOfSign(previous, char);
  const pair = leads && counts.pairs.get(pairOf(previous, code)) / leads;
  return Math.max(UNSEEN, Math.log(inWord * pair + (1 - inWord) * alone));
}

/** How often a character is not the last one of its word. */
const shareInWord = (leads: number, all: number): number =>
  all === 0 ? LEAST_SHARE : Math.min(Math.max(leads / all, LEAST_SHARE), 1 - LEAST_SHARE);

function logOfSign(previous: number, char: string): number {
  const mark = MARKS.get(char);
  if (mark === undefined) return PLAIN_SIGN.test(char) ? OTHER_SIGN : UNSEEN;
  const before = String.fromCharCode(previous);
  const isOdd = MARKS.has(before) || (previous === 0 && CLOSING.has(char));
  return MARK_PAIRS.get(before + char) ?? (isOdd ? mark + ODD_MARK : mark);
}
