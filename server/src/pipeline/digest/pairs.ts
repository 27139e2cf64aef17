import { characterAt, charactersLike } from '../language/characters.ts';

const isTermCharacter = charactersLike(/[\p{L}\p{N}]/u);
const LAST_UNIT = 0xffff;

/** What a code unit is in lower case; these stand for units that are no term and for unsure ones. */
const lowered = new Uint16Array(LAST_UNIT + 1);
const [NOT_LOOKED_AT, NO_TERM, UNSURE] = [0, 1, 2];

/** Half a character has no lower case of its own, and some letters take their neighbours into account. */
function lower(unit: number): number {
  const char = String.fromCharCode(unit);
  const small = char.toLowerCase();
  const isSure = small.length === 1 && !/[\p{Surrogate}Σ]/u.test(char);
  const inLowerCase = small.charCodeAt(0);
  return !isSure ? UNSURE : isTermCharacter(inLowerCase) ? inLowerCase : NO_TERM;
}

/** A letter has at most so many code units in lower case: room for the pairs of words. */
export const MOST_LOWERED = 2;

/**
 * Writes the overlapping pairs of letters, digits and Han characters of some words, in order, to the
 * beginning of `pairs`, and says how many they are: the terms texts are compared by. A pair is one
 * number, made of its two code units.
 */
export function readPairs(words: string, pairs: Int32Array): number {
  let count = 0;
  let before = -1;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    let small = lowered[unit] ?? NO_TERM;
    if (small === NOT_LOOKED_AT) small = lowered[unit] = lower(unit);
    if (small === UNSURE) return readUnsure(words.toLowerCase(), pairs);
    if (small === NO_TERM) {
      before = -1;
      continue;
    }
    if (before >= 0) {
      pairs[count] = (before << 16) | small;
      count += 1;
    }
    before = small;
  }
  return count;
}

/** The same, character by character. */
function readUnsure(words: string, pairs: Int32Array): number {
  let count = 0;
  let before = -1;
  for (let at = 0; at < words.length; at += 1) {
    const codePoint = characterAt(words, at);
    if (!isTermCharacter(codePoint)) {
      before = -1;
      continue;
    }
    const end = codePoint > LAST_UNIT ? at + 1 : at;
    for (; at <= end; at += 1) {
      const unit = words.charCodeAt(at);
      if (before >= 0) {
        pairs[count] = (before << 16) | unit;
        count += 1;
      }
      before = unit;
    }
    at = end;
  }
  return count;
}

/** The two code units at a place, as `readPairs` writes them when they are a term in lower case. */
export const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
