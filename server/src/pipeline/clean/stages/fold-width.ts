import { replaceMatches, type Rule, type Stage } from '../stage.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'full-width',
    reason: '全角字母和数字改为半角，便于阅读和检索',
    example: '水温９０度',
  },
  {
    rule: 'look-alike-character',
    reason: 'PDF 和旧字体里的部首或兼容字，换成正常的汉字',
    example: '⼈⽣的⼀⼤乐事',
  },
];

// a mark between two such characters belongs to the number or word: １．５, １２：３０, Ａ－Ｂ
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:[．：／－，＆＋][０-９Ａ-Ｚａ-ｚ]+)*％?/gu;
const OFFSET = 'Ａ'.charCodeAt(0) - 'A'.charCodeAt(0);

const fold = (match: string) =>
  match.replace(/./gu, (char) => String.fromCharCode(char.charCodeAt(0) - OFFSET));

// radicals as PDF text has them for characters, and characters Unicode has twice
const LOOK_ALIKE = /[\u2E80-\u2FD5\uF900-\uFAD9]/gu;
/** Radicals of Simplified characters, for which Unicode names no character. */
const RADICALS = new Map(
  '⺟母|⺠民|⻄西|⻅见|⻆角|⻉贝|⻋车|⻓长|⻔门|⻘青|⻙韦|⻚页|⻛风|⻜飞|⻝食|⻢马|⻣骨|⻤鬼|⻥鱼|⻦鸟|⻨麦|⻩黄|⻬齐|⻮齿|⻰龙|⺎兀|⺝月|⺼月|⻁虎'
    .split('|')
    .map((entry): [string, string] => [entry.charAt(0), entry.charAt(1)]),
);

const plain = (char: string) => RADICALS.get(char) ?? char.normalize('NFKC');

/** Makes letters and digits half-width, and look-alikes of characters the characters themselves. Full-width
 * punctuation is right in Chinese and stays. */
export const foldWidth: Stage = {
  name: 'fold-width',
  version: 2,
  propose: (text) => ({
    edits: [
      ...replaceMatches(text, 'full-width', FULL_WIDTH, fold),
      ...replaceMatches(text, 'look-alike-character', LOOK_ALIKE, plain).filter(
        ({ span, text: char }) => char !== text.slice(span.start, span.end),
      ),
    ].sort((a, b) => a.span.start - b.span.start),
  }),
};
