import { characterBefore, isHan } from '../../language/characters.ts';
import { isTraditionalPage } from '../../language/page-script.ts';
import { isReadingOf, soundsLike, SYLLABLE, TONED } from '../../language/pinyin.ts';
import { isSimplifiedForm, simplifiedChars } from '../../language/script.ts';
import { pinyinOf, ZHUYIN } from '../../language/zhuyin.ts';
import type { Rule, Stage } from '../stage.ts';
import { readings } from './to-simplified-phrases.ts';
import { matchesOf } from '../../matches.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'pinyin-gloss',
    reason: '采集站给繁体字逐字加的拼音，已删除',
    example: '視頻號(hào)',
  },
  {
    rule: 'zhuyin-gloss',
    reason: '采集站给繁体字逐字加的注音，已删除',
    example: '視(ㄕˋ)頻號(ㄏㄠˋ)沒(ㄇㄟˊ)有業(ㄧㄝˋ)績(ㄐㄧ)',
  },
];

/** A character with what reads like its syllable behind it. */
interface Gloss {
  readonly rule: string;
  readonly char: string;
  readonly index: number;
  readonly length: number;
  /** A tone mark in brackets that is right tells more than letters: (hào), not (hao) or hào. */
  readonly isExact: boolean;
}

// with the blanks that came with it: 號 (hào) 沒有
const OPEN = ' ?[(（［\\[【〔] ?';
const CLOSE = ' ?[)）］\\]】〕](?: (?=\\p{Script=Han}))?';

/** A way to write glosses. */
interface Writing {
  readonly rule: string;
  /** The groups of a gloss: its syllable, the number of its tone. It stands behind its character. */
  readonly pattern: RegExp;
  readonly isReading: (char: string, syllable: string) => boolean;
  readonly isExact: (char: string, syllable: string, tone: string) => boolean;
}

const WRITINGS: readonly Writing[] = [
  {
    rule: 'pinyin-gloss',
    pattern: new RegExp(`${OPEN}(${SYLLABLE})([1-5]?)${CLOSE}`, 'giu'),
    isReading: soundsLike,
    isExact: (char, syllable, tone) => tone !== '' || isReadingOf(char, syllable),
  },
  {
    rule: 'pinyin-gloss',
    pattern: new RegExp(`(${TONED})(?![\\p{Script=Latin}\\d])`, 'giu'),
    isReading: isReadingOf,
    isExact: () => false,
  },
  {
    rule: 'pinyin-gloss',
    pattern: /([a-zü]{1,6})([1-5])(?![\p{Script=Latin}\d.])/giu,
    isReading: soundsLike,
    isExact: () => false,
  },
  {
    rule: 'zhuyin-gloss',
    pattern: new RegExp(`(?:${OPEN})?(${ZHUYIN})(?:${CLOSE})?`, 'gu'),
    isReading: (char, signs) => soundsLike(char, pinyinOf(signs)),
    isExact: () => false,
  },
];

/** From this many glosses on characters that only Traditional has, no textbook made them. */
const MANY = 5;
/** A page that is Simplified by now has this many, nearly all on characters that were converted. */
const MANY_ON_SIMPLIFIED = 10;
const NEARLY_ALL = 0.95;

/**
 * Removes the pinyin or zhuyin that copying sites put after single Traditional characters. Readings
 * in a textbook or dictionary stand on Simplified pages or on characters of both scripts, and stay:
 * also on a page full of inserted ones.
 */
export const stripGloss: Stage = {
  name: 'strip-gloss',
  version: 2,
  propose: (text) => {
    const glosses = [...findGlosses(text)].sort((a, b) => a.index - b.index);
    const isInserted = insertedOn(glosses, text);
    return {
      edits: glosses.filter(isInserted).map(({ rule, index, length }) => ({
        rule,
        span: { start: index, end: index + length },
        text: '',
      })),
    };
  },
};

/** Patterns begin with the gloss, not with its character: signs of glosses are rare in a text. */
function* findGlosses(text: string): Generator<Gloss> {
  for (const { rule, pattern, isReading, isExact } of WRITINGS) {
    for (const { 0: gloss, 1: syllable = '', 2: tone = '', index } of matchesOf(text, pattern)) {
      const before = characterBefore(text, index);
      const char = isHan(before) ? String.fromCodePoint(before) : '';
      if (char === '' || !isReading(char, syllable)) continue;
      const place = { index, length: gloss.length };
      yield { rule, char, ...place, isExact: isExact(char, syllable, tone) };
    }
  }
}

const isConverted = ({ char }: Gloss): boolean =>
  (simplifiedChars.get(char) ?? char) !== char || readings.has(char);
const comesFromOther = ({ char }: Gloss): boolean => isSimplifiedForm(char);

/** Which glosses a machine put in: on Traditional pages those of converted characters. */
function insertedOn(glosses: readonly Gloss[], text: string): (gloss: Gloss) => boolean {
  const exact = glosses.filter(({ isExact }) => isExact);
  if (prevail(exact.filter(isConverted), exact, text)) return isConverted;
  const converted = glosses.filter(isConverted).length;
  if (converted >= MANY && converted * 2 >= glosses.length) return isConverted;
  const simplified = exact.filter(comesFromOther).length;
  const isLeftOver = simplified >= MANY_ON_SIMPLIFIED && simplified >= NEARLY_ALL * glosses.length;
  return isLeftOver ? comesFromOther : () => false;
}

/** Whether most exact glosses stand on converted characters: many, or a few on a Traditional page. */
const prevail = (converted: readonly Gloss[], exact: readonly Gloss[], text: string): boolean =>
  converted.length > 0 &&
  converted.length * 2 >= exact.length &&
  (converted.length >= MANY || isTraditionalPage(text));
