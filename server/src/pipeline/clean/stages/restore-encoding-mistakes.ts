import { charactersLike } from '../../language/characters.ts';
import { mayBeginUtf8, type Meaning, type Misreading } from './restore-encoding-codecs.ts';

/** How bytes were misread and were meant, and what it takes to believe it. */
export interface Mistake {
  readonly misreading: Misreading;
  readonly meaning: Meaning;
  readonly leastChars: number;
  /** The restored text must read as Chinese: mean likelihood of a character. */
  readonly leastMean: number;
  /** Looked for only in text that makes no sense as it stands: nearly all bytes are some GBK. */
  readonly isOfNonsense?: boolean;
}

// hardly any Latin text is valid UTF-8 by chance; nearly all of it is some GBK
export const MISTAKES: readonly Mistake[] = [
  { misreading: 'gb18030', meaning: 'utf-8', leastChars: 2, leastMean: -10 },
  { misreading: 'latin', meaning: 'utf-8', leastChars: 1, leastMean: -13 },
  { misreading: 'latin', meaning: 'gb18030', leastChars: 3, leastMean: -10 },
  { misreading: 'latin', meaning: 'big5', leastChars: 3, leastMean: -10 },
  { misreading: 'big5', meaning: 'utf-8', leastChars: 2, leastMean: -10 },
  { misreading: 'big5', meaning: 'gb18030', leastChars: 4, leastMean: -9, isOfNonsense: true },
  { misreading: 'gb18030', meaning: 'big5', leastChars: 4, leastMean: -9, isOfNonsense: true },
];

const LATIN =
  '[\\u0080-\\u00ff\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]';
const LATIN_PAIR = new RegExp(`${LATIN}{2}`, 'u');
/** Two bytes of Big5, of which the second may be ASCII. */
const BIG5_PAIR = /^[\u00a1-\u00f9][@-~\u00a1-\u00fe]/u;
/** Every pair begins with one: hardly any character of Chinese text does. */
const isLatin = charactersLike(new RegExp(LATIN, 'u'));

/** Whether a code unit may be the first of misread bytes, whatever stands behind it. */
const mayBeFirst = (unit: number, { misreading, meaning }: Mistake): boolean =>
  (meaning !== 'utf-8' || mayBeginUtf8(unit, misreading)) &&
  (misreading !== 'latin' || isLatin(unit));

/** By code unit, a bit for each mistake it may begin, and `ASKED` when that was found out. */
const beginnings = new Uint16Array(0x1_0000);
const ASKED = 1 << MISTAKES.length;

const bitsOf = (mistakes: readonly Mistake[]): number =>
  mistakes.reduce((bits, mistake) => bits | (1 << MISTAKES.indexOf(mistake)), 0);

function bitsAt(unit: number): number {
  const known = beginnings[unit] ?? 0;
  if (known > 0) return known;
  const bits = ASKED | bitsOf(MISTAKES.filter((mistake) => mayBeFirst(unit, mistake)));
  beginnings[unit] = bits;
  return bits;
}

/** The next place from some place on where mistakes may begin: in sound text few; else the end. */
export function beginningsIn(run: string, mistakes: readonly Mistake[]): (from: number) => number {
  const bits = bitsOf(mistakes);
  return (from) => {
    let at = from;
    while (at < run.length && (bitsAt(run.charCodeAt(at)) & bits) === 0) at += 1;
    return at;
  };
}

/** Whether a character may begin misread bytes; pairs of Latin letters are counted from the first on. */
export function mayBegin(text: string, at: number, mistake: Mistake): boolean {
  const { misreading, meaning } = mistake;
  if (!mayBeFirst(text.charCodeAt(at), mistake)) return false;
  if (misreading !== 'latin') return true;
  const isPair = (meaning === 'big5' ? BIG5_PAIR : LATIN_PAIR).test(text.slice(at, at + 2));
  return (
    isPair && (meaning === 'utf-8' || !LATIN_PAIR.test(text.slice(Math.max(0, at - 1), at + 1)))
  );
}
