import type { Day, Period } from './fact.ts';
import { readArabic, readNumeral } from './numerals.ts';

/** What the pattern of dates found under its names. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a date may lean on. */
export interface Context {
  /** The day of the article. */
  readonly reference: Day | null;
  /** Only about its year is known. */
  readonly isRough: boolean;
  /** The last date the text gave in full. */
  readonly last: Period | null;
  /** The last one that was a day, whoever told its year. */
  readonly lastDay: Period | null;
  /** The last one in the same sentence. */
  readonly near: Period | null;
  /** The last one in the same sentence that named a year. */
  readonly sentence: Period | null;
}

/** Reads one way to write a date; undefined when the words are written in another. */
export type Reader = (groups: Groups, context: Context) => Period | null | undefined;

export const numberOf = (words: string): number =>
  /\d/u.test(words) ? readArabic(words) : readNumeral(words);
