import { replay, type Pass } from '../clean.ts';
import type { Rule } from '../stage.ts';
import { hanCount, type Line } from './line.ts';
import { isStrangeAmongFew, strangenessOf } from './strangeness.ts';

/** A paragraph of another page among those of this one. */
export const foreignRule: Rule = {
  rule: 'foreign-paragraph',
  reason: '这一段像是从别的文章混进来的，与全文用词不同',
  example: `${Array.from(
    { length: 4 },
    (_, at) =>
      `这玩意儿一准儿有用，随便哪个人都能用，琢磨师说拼许多许多越来越许多，巨大家经验丰有钱，投钱人晓得第${'一二三四'.charAt(at)}次为啥会赢。`,
  ).join(
    '\n',
  )}\n此外也有消息称这项服务将在两个月之内支持另一种付款方式，分享到朋友圈的功能偶尔也会出现无法打开的现象，宣传的效果因此受到限制......`,
};

/** How many forms of a spinner were taken back in each line; empty on a page that nobody spun. */
export type SpunLines = readonly number[];

const STAGE = 'unspin';

/** Counts what the repair took back, line by line: it never joins or splits lines. */
export function spunLines(raw: string, passes: readonly Pass[]): SpunLines {
  const place = passes.findIndex(({ stage }) => stage === STAGE);
  const pass = passes[place];
  if (!pass) return [];
  const counts: number[] = [];
  let next = 0;
  let end = 0;
  for (const line of replay(raw, passes.slice(0, place)).split('\n')) {
    end += line.length + 1;
    let count = 0;
    for (; (pass.edits[next]?.span.start ?? Infinity) < end; next += 1) count += 1;
    counts.push(count);
  }
  return counts;
}

/** What may be foreign: a verdict on a line. */
export type Verdict = 'foreign' | 'doubtful';

/** Shorter paragraphs say too little to be judged. In Chinese characters. */
const LEAST_HAN = 50;
/** So many taken back on a page tell how dense a spinner works. */
const FEWEST_SPUN = 20;
/** A paragraph that ought to have so many spun forms and has none was not there when the page was spun. */
const LEAST_EXPECTED = 3;

/** Of the share of pairs of characters that a paragraph of this page has in common with the others. */
const STRANGE = 0.3;
const RATHER_STRANGE = 0.45;

const isCutOff = (text: string): boolean => /[^.…](?:\.{3,}|…+)$/u.test(text);

/**
 * Judges the paragraphs of an article. One sign makes a doubt; a paragraph is foreign when the
 * spinner left it alone and it also breaks off like a teaser or shares hardly a word with the rest.
 */
export function judgeForeign(
  lines: readonly Line[],
  isArticle: (at: number) => boolean,
  spun: SpunLines,
): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const paragraphs = lines.flatMap(({ text }, at) =>
    isArticle(at) && text.length >= LEAST_HAN && hanCount(text, LEAST_HAN) === LEAST_HAN
      ? [{ at, text }]
      : [],
  );
  const strangeness = strangenessOf(paragraphs.map(({ text }) => text));
  const judged = new Set(paragraphs.map(({ at }) => at));
  const isStranger = isStrangeAmongFew(
    paragraphs.map(({ text }) => text),
    lines.filter((_, at) => !judged.has(at)).map(({ text }) => text),
  );
  const density = densityOf(lines, isArticle, spun);
  paragraphs.forEach(({ at, text }, place) => {
    const isUnspun = spun[at] === 0 && density * hanCount(text) >= LEAST_EXPECTED;
    const strange = strangeness[place] ?? 1;
    if (isUnspun && (isCutOff(text) || strange < STRANGE)) verdicts.set(at, 'foreign');
    else if (strange < STRANGE || (isUnspun && strange < RATHER_STRANGE) || isStranger(place))
      verdicts.set(at, 'doubtful');
  });
  return verdicts;
}

/** Spun forms per Chinese character of the article; 0 when there are too few to tell. */
function densityOf(
  lines: readonly Line[],
  isArticle: (at: number) => boolean,
  spun: SpunLines,
): number {
  if (spun.length !== lines.length) return 0;
  let [forms, han] = [0, 0];
  lines.forEach(({ text }, at) => {
    if (!isArticle(at)) return;
    forms += spun[at] ?? 0;
    han += hanCount(text);
  });
  return forms < FEWEST_SPUN ? 0 : forms / han;
}
