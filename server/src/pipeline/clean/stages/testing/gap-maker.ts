import { pick } from '../../../../../bench/corpus/random.ts';

/** A text with one gap, and where it is; null when the text has no place for it. */
export interface Gap {
  readonly text: string;
  readonly at: number;
}
export type GapMaker = (text: string, random: () => number) => Gap | null;

/** Replaces one match of `pattern`, any of them with equal chance. */
const once =
  (pattern: RegExp, replace: (match: RegExpExecArray) => string): GapMaker =>
  (text, random) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return null;
    const match = pick(matches, random);
    const words = replace(match);
    return {
      text: text.slice(0, match.index) + words + text.slice(match.index + match[0].length),
      at: match.index + words.length,
    };
  };

/** What polluters take out, by kind. Each leaves something that does not stand by itself. */
export const gapMakers: Readonly<Record<string, GapMaker>> = {
  'a word starred out': once(/(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han})/gu, () => '*'),
  'a phrase starred out': once(
    /(?<=\p{Script=Han}[，。：])\p{Script=Han}{2,3}(?=\p{Script=Han})/gu,
    () => '***',
  ),
  'unreadable characters': once(
    /(?<=\p{Script=Han})\p{Script=Han}{2}(?=\p{Script=Han})/gu,
    () => '□□',
  ),
  'the figure of a growth': once(/(?<=[，。])(?=\p{Script=Han}{2})/gu, () => '去年的成交额增长%，'),
  'the figures of a date': once(/(?<=[。])(?=\p{Script=Han}{2})/gu, () => '年月日，店里来了客人，'),
  // a paragraph with marks of a list behind it might be the list
  'a list behind its announcement': once(
    /[^\n]{40,}\n(?=\n*(?![^\n]{0,40}[：；;])\p{Script=Han}[^\n]{60})/gu,
    ([line]) => `${line.trimEnd()}原因有以下几点：\n`,
  ),
  'a point in the middle': once(
    /^(\p{Script=Han}[^\n]{20,}。)$/gmu,
    ([line]) => `${line}第一，把账目对清楚。第三，把库存盘一遍。`,
  ),
  'the end of a sentence behind a conjunction': once(
    /(?<=。)\p{Script=Han}[^。“”\n]{8,}。/gu,
    () => '如果商家在月底之前完成认证。',
  ),
  'the end of a sentence behind a link': once(
    /(?<=\p{Script=Han}{4})，[^。“”\n]{4,}。/gu,
    () => '，以及。',
  ),
  'the beginning of a sentence': once(/(?<=。)\p{Script=Han}{2,}?(?=的)/gu, () => ''),
  'the beginning of a paragraph': once(
    /^\p{Script=Han}[^，。\n]{4,}(?=，\p{Script=Han}[^\n]{14,})/gmu,
    () => '',
  ),
  'the end of a paragraph': once(
    /(?<=^\p{Script=Han}[^\n]{50,}。\p{Script=Han}{6,})[^，。\n]{2,}[，。][^\n]{0,400}$(?=\n+\p{Script=Han}[^\n]{30})/gmu,
    () => '',
  ),
};
