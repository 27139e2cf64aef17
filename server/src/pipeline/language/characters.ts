/** How many UTF-16 code units there are. */
const UNITS = 0x1_0000;
const [FIRST_SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff];

/** Tells whether a code point belongs to a set; NaN, which stands beyond the ends of a text, to none. */
export type CharacterSet = (codePoint: number) => boolean;

/**
 * The characters that match `pattern`, which is about one character. Each is looked at once and
 * then remembered: a table where a text is read character by character costs no pattern and no string.
 */
export function charactersLike(pattern: RegExp, remembered = new Uint8Array(UNITS)): CharacterSet {
  const look = (codePoint: number) => pattern.test(String.fromCodePoint(codePoint));
  return (codePoint) => {
    if (!isUnit(codePoint)) return codePoint >= UNITS && look(codePoint);
    if (remembered[codePoint] === UNKNOWN) remembered[codePoint] = look(codePoint) ? YES : NO;
    return remembered[codePoint] === YES;
  };
}

/** What is remembered of a code unit. */
const [UNKNOWN, NO, YES] = [0, 1, 2];

/** Asked before each look into a table: one look past its end makes all later ones slow. */
const isUnit = (codePoint: number): boolean => codePoint < UNITS;

/** The characters of a string, each of one code unit. */
export function charactersOf(chars: string): CharacterSet {
  const table = new Uint8Array(UNITS);
  for (let at = 0; at < chars.length; at += 1) table[chars.charCodeAt(at)] = 1;
  return (codePoint) => isUnit(codePoint) && table[codePoint] === 1;
}

/** How many characters of a text belong to a set; counting stops at `most`. */
export function countCharacters(text: string, isCounted: CharacterSet, most = Infinity): number {
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length && count < most; at += 1) {
    const codePoint = characterAt(text, at);
    if (isCounted(codePoint)) count += 1;
    if (codePoint >= UNITS) at += 1;
  }
  return count;
}

/** The code point at a place; nearly all are one code unit, which is told quicker. */
export function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return isSurrogate(unit) ? (text.codePointAt(at) ?? unit) : unit;
}

/** The code point that ends before a place; NaN at the beginning. */
export function characterBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  const pair = isSurrogate(unit) ? (text.codePointAt(at - 2) ?? 0) : 0;
  return pair >= UNITS ? pair : unit;
}

const isSurrogate = (unit: number): boolean => unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE;

/**
 * The code unit at a place. A text is one of many kinds inside the engine (a slice, a sum, of one
 * byte or two …), and where more than a few kinds were met the method is looked up for every character.
 */
const unitOfAnyText = (text: string, at: number): number =>
  String.prototype.charCodeAt.call(text, at);

const hanUnits = new Uint8Array(UNITS);
export const isHan = charactersLike(/\p{Script=Han}/u, hanUnits);

/**
 * How many Chinese characters stand in a text; counting stops at `most`. Asked of every line more
 * than once, and mostly of Chinese: what is known to be counted costs no call.
 */
export function countHan(text: string, most = text.length): number {
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length && count < most; at += 1) {
    if (hanUnits[unitOfAnyText(text, at)] === YES || isHan(characterAt(text, at))) count += 1;
  }
  return count;
}
