import type { Edit } from '../../edit.ts';
import type { Rule, Stage } from '../stage.ts';
import { blankAt, letterGaps } from './join-words-letters.ts';
import { wordAcross } from './word-across.ts';

/** The rules of this stage: blanks that part nothing. */
export const rules: readonly Rule[] = [
  {
    rule: 'letter-spaced',
    reason: '字与字之间被塞进空格，已删除',
    example: '微 信 小 店 怎 么 开 通',
  },
  {
    rule: 'scattered-space',
    reason: '空格散落在词语中间，不是作者的停顿，已删除',
    example:
      '商家要在月底之前完 成认证，逾期的店铺会被限制上架。资料交齐之 后，一般三天之内会有结果，到时 候再去设置运费模板，顺便看看 后台的公 告。',
  },
];

const LONE_BLANK = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** Names in a row and spaced letters have their blanks nearer to each other. */
const NEAR = 2;
/** The logarithm of a share: rarer words come about by chance where two clauses meet. */
const COMMON = -13;
const FEWEST_BROKEN = 3;
/** Where clauses meet, one place in sixty makes a common word; of blanks strewn about, one in three. */
const BROKEN_SHARE = 0.12;

/** Blanks strewn over a page without regard to its words: so many broke one that none is meant. */
function scattered(text: string, isSpaced: (at: number) => boolean): Edit[] {
  const places = Array.from(text.matchAll(LONE_BLANK), ({ index }) => index).filter(
    (at) => !isSpaced(at),
  );
  if (places.length < FEWEST_BROKEN) return []; // most pages: the dictionary is not asked for
  const broken = places.flatMap((start, at) => {
    const isAlone =
      start - (places[at - 1] ?? -Infinity) > NEAR && (places[at + 1] ?? Infinity) - start > NEAR;
    const word = isAlone ? wordAcross(text, { start, end: start + 1 }, COMMON) : null;
    return word === null ? [] : [word];
  });
  const isStrewn =
    new Set(broken).size >= FEWEST_BROKEN && broken.length >= places.length * BROKEN_SHARE;
  return isStrewn ? places.map((start) => blankAt('scattered-space', start, 1)) : [];
}

/** Takes blanks out of words. It stands before every rule that looks words up. */
export const joinWords: Stage = {
  name: 'join-words',
  version: 1,
  propose: (text) => {
    if (!text.includes(' ')) return { edits: [] };
    const letters = letterGaps(text);
    const spaced = new Uint8Array(letters.spans.length === 0 ? 0 : text.length);
    for (const { start, end } of letters.spans) spaced.fill(1, start, end);
    const edits = [...letters.edits, ...scattered(text, (at) => spaced[at] === 1)];
    return { edits: edits.toSorted((one, other) => one.span.start - other.span.start) };
  },
};
