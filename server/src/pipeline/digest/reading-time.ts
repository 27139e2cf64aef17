import { charactersLike, countCharacters, countRuns, isHan } from '../language/characters.ts';

const isOfWord = charactersLike(/[\p{Script=Latin}\p{N}]/u);

/**
 * Characters a minute. Silent readers of Chinese manage about 260 words, of 1.5 characters, a minute
 * (Brysbaert 2019, a review of 190 studies).
 */
const HAN_A_MINUTE = 390;
/** Words a minute in languages written with letters; a number counts as one (the same review). */
const WORDS_A_MINUTE = 238;

/** Whole minutes to read a text, at least 1. */
export function readingMinutes(text: string): number {
  const han = countCharacters(text, isHan);
  const words = countRuns(text, isOfWord);
  return Math.max(1, Math.ceil(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}
