import { pinyin } from 'pinyin-pro';
import { simplifiedChars } from './script.ts';

/** Readings that pinyin-pro does not list for a character alone. */
const MORE_READINGS: Readonly<Record<string, readonly string[]>> = {
  們: ['men'],
  個: ['ge', 'gě'],
  麼: ['me', 'ma', 'yāo'],
  與: ['yú', 'yù'],
  會: ['kuài', 'guì'],
  過: ['guo', 'guō'],
  來: ['lai', 'lài'],
  嗎: ['má', 'mǎ', 'ma'],
  著: ['zhe', 'zháo', 'zhāo', 'zhuó', 'zhù'],
  裡: ['li', 'lǐ'],
  處: ['chǔ', 'chù'],
  為: ['wéi', 'wèi'],
  從: ['cóng', 'cōng', 'zòng'],
  應: ['yīng', 'yìng'],
  調: ['diào', 'tiáo'],
  強: ['qiáng', 'qiǎng', 'jiàng'],
  將: ['jiāng', 'jiàng', 'qiāng'],
  當: ['dāng', 'dàng'],
  數: ['shù', 'shǔ', 'shuò'],
  種: ['zhǒng', 'zhòng', 'chóng'],
  樂: ['lè', 'yuè', 'yào', 'lào'],
  還: ['hái', 'huán', 'xuán'],
  間: ['jiān', 'jiàn'],
  無: ['wú', 'mó'],
  據: ['jù', 'jū'],
  給: ['gěi', 'jǐ'],
  說: ['shuō', 'shuì', 'yuè'],
  長: ['cháng', 'zhǎng'],
  鋪: ['pū', 'pù'],
  誰: ['shéi', 'shuí'],
};

const TONE_MARKS = /[\u0300\u0301\u0304\u030C]/gu;

const known = new Map<string, ReadonlySet<string>>();

/** Every reading of a character, with tone marks, composed (NFC). */
export function readingsOf(char: string): ReadonlySet<string> {
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

/** Whether a gloss is a reading of the character; one without a tone mark may be a neutral tone. */
export function isReadingOf(char: string, gloss: string): boolean {
  const syllable = toSyllable(gloss);
  const readings = readingsOf(char);
  if (readings.has(syllable)) return true;
  return !hasTone(syllable) && [...readings].some((reading) => withoutTone(reading) === syllable);
}

/** Whether a syllable carries a tone mark: a Latin word in brackets does not. */
export const hasTone = (syllable: string): boolean =>
  syllable.normalize('NFD').search(TONE_MARKS) >= 0;

/** Fonts of Chinese systems write pinyin with the letters ɑ and ɡ of phonetic script. */
const toSyllable = (gloss: string) =>
  gloss.trim().toLowerCase().normalize('NFC').replaceAll('ɑ', 'a').replaceAll('ɡ', 'g');

const withoutTone = (syllable: string) =>
  syllable.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');

/** The letters of one pinyin syllable, as a source for patterns with the flags `iu`. */
export const SYLLABLE = '[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüêńňǹɑɡ\\u0300\\u0301\\u0304\\u030C]{1,9}';
