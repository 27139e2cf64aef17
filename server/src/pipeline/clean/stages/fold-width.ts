import { replaceMatches, type Rule, type Stage } from '../stage.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'full-width',
    reason: '全角字母和数字改为半角，便于阅读和检索',
    example: '水温９０度',
  },
];

// a mark between two such characters belongs to the number or word: １．５, １２：３０, Ａ－Ｂ
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:[．：／－，＆＋][０-９Ａ-Ｚａ-ｚ]+)*％?/gu;
const OFFSET = 'Ａ'.charCodeAt(0) - 'A'.charCodeAt(0);

const fold = (match: string) =>
  match.replace(/./gu, (char) => String.fromCharCode(char.charCodeAt(0) - OFFSET));

/** Makes letters and digits half-width. Full-width punctuation is right in Chinese and stays. */
export const foldWidth: Stage = {
  name: 'fold-width',
  version: 1,
  propose: (text) => ({ edits: replaceMatches(text, 'full-width', FULL_WIDTH, fold) }),
};
