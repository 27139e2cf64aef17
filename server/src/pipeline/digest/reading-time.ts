import { characterAt, charactersLike, isHan } from '../language/characters.ts';

const LAST_UNIT = 0xffff;
const isOfWord = charactersLike(/[\p{Script=Latin}\p{N}]/u);

/** What a character is; 〇 is both. */
const [HAN, OF_WORD, LOOKED_AT] = [1, 2, 4];
/** By code unit; zero for what was not looked at yet. */
const kinds = new Uint8Array(LAST_UNIT + 1);

const look = (codePoint: number): number =>
  (isHan(codePoint) ? HAN : 0) | (isOfWord(codePoint) ? OF_WORD : 0) | LOOKED_AT;

/**
 * Characters a minute. Silent readers of Chinese manage about 260 words, of 1.5 characters, a minute
 * (Brysbaert 2019, a review of 190 studies).
 */
const HAN_A_MINUTE = 390;
/** Words a minute in languages written with letters; a number counts as one (the same review). */
const WORDS_A_MINUTE = 238;

/** Whole minutes to read a text, at least 1. One scan. */
export function readingMinutes(text: string): number {
  let han = 0;
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = characterAt(text, at);
    let kind = kinds[codePoint] ?? look(codePoint);
    if (kind === 0) kind = kinds[codePoint] = look(codePoint);
    han += kind & HAN;
    if ((kind & OF_WORD) > (before & OF_WORD)) words += 1;
    before = kind;
    if (codePoint > LAST_UNIT) at += 1;
  }
  return Math.max(1, Math.ceil(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}
