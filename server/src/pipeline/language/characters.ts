/** How many UTF-16 code units there are. */
const UNITS = 0x1_0000;
const [FIRST_SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff];

/** Tells whether a code point belongs to a set. */
export type CharacterSet = (codePoint: number) => boolean;

/**
 * The characters that match `pattern`, which is about one character. Each is looked at once and
 * then remembered: a table where a text is read character by character costs no pattern and no string.
 */
export function charactersLike(pattern: RegExp): CharacterSet {
  const remembered = new Uint8Array(UNITS); // 0 not looked at yet, 1 no, 2 yes
  const look = (codePoint: number) => pattern.test(String.fromCodePoint(codePoint));
  return (codePoint) => {
    if (codePoint >= UNITS) return look(codePoint);
    if (remembered[codePoint] === 0) remembered[codePoint] = look(codePoint) ? 2 : 1;
    return remembered[codePoint] === 2;
  };
}

/** The characters of a string, each of one code unit. */
export function charactersOf(chars: string): CharacterSet {
  const table = new Uint8Array(UNITS);
  for (let at = 0; at < chars.length; at += 1) table[chars.charCodeAt(at)] = 1;
  return (codePoint) => table[codePoint] === 1;
}

/** How many characters of a text belong to a set; counting stops at `most`. */
export function countCharacters(text: string, isCounted: CharacterSet, most = Infinity): number {
  let count = 0;
  for (let at = 0; at < text.length && count < most; at += 1) {
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

export const isHan = charactersLike(/\p{Script=Han}/u);

/**
 * How many Chinese characters stand in a text; counting stops at `most`. Asked of every line more
 * than once: a loop of its own is compiled for this one set.
 */
export function countHan(text: string, most = text.length): number {
  let count = 0;
  for (let at = 0; at < text.length && count < most; at += 1) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) count += 1;
    else if (isSurrogate(unit) && isHan(text.codePointAt(at) ?? unit)) count += 1;
  }
  return count;
}
