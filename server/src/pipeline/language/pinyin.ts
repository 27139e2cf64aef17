import { pinyin } from 'pinyin-pro';
import { simplifiedChars } from './script.ts';

/** Readings of older tables that pinyin-pro does not list for a character alone. */
const MORE_READINGS: Readonly<Record<string, readonly string[]>> = {
  麼: ['me', 'ma', 'yāo'],
  會: ['kuài', 'guì'],
  誰: ['shéi', 'shuí'],
};

const TONE_MARKS = /[\u0300\u0301\u0304\u030C]/gu;

const known = new Map<string, ReadonlySet<string>>();

/** Every reading of a character, with tone marks, composed (NFC). */
function readingsOf(char: string): ReadonlySet<string> {
  const found = known.get(char);
  if (found) return found;
  const readings = new Set([char, simplifiedChars.get(char) ?? char].flatMap(listReadings));
  known.set(char, readings);
  return readings;
}

const listReadings = (char: string): readonly string[] => [
  ...pinyin(char, { multiple: true, type: 'array' }),
  ...(MORE_READINGS[char] ?? []),
];

/** Whether a gloss with a tone mark is a reading of the character. */
export const isReadingOf = (char: string, gloss: string): boolean =>
  readingsOf(char).has(toSyllable(gloss));

/**
 * Whether a gloss is a reading of the character but for the tone: copying sites use old tables
 * (績 jī) and write neutral tones without a mark (們 men).
 */
export function soundsLike(char: string, gloss: string): boolean {
  const sound = withoutTone(toSyllable(gloss));
  return [...readingsOf(char)].some((reading) => withoutTone(reading) === sound);
}

/** Fonts of Chinese systems write ɑ and ɡ of phonetic script, and keyboards v for ü. */
const toSyllable = (gloss: string) =>
  gloss
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ɑ', 'a')
    .replaceAll('ɡ', 'g')
    .replaceAll('v', 'ü');

const withoutTone = (syllable: string) =>
  syllable.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');

/** The letters of one pinyin syllable, as a source for patterns with the flags `iu`. */
export const SYLLABLE = '[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüêńňǹɑɡ\\u0300\\u0301\\u0304\\u030C]{1,9}';

/** The same with a tone mark, as bare letters need one. */
export const TONED = '[a-zɡ]{0,2}[a-züɑ]?[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹ][a-zɑɡ]{0,3}';
