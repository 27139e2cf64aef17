import { characterAt, charactersLike, isHan } from '../language/characters.ts';

const LAST_UNIT = 0xffff;
const isOfWord = charactersLike(/[\p{Script=Latin}\p{N}]/u);

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
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = characterAt(text, at);
    const wasInWord = isInWord;
    isInWord = isOfWord(codePoint);
    if (isInWord && !wasInWord) words += 1;
    if (isHan(codePoint)) han += 1;
    if (codePoint > LAST_UNIT) at += 1;
  }
  return Math.max(1, Math.ceil(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}
