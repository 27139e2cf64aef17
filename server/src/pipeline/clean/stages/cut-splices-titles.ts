import type { Edit, Span } from '../../edit.ts';
import { groupBy } from '../../groups.ts';
import { splitLines } from '../lines/line.ts';
import { findTitle } from '../lines/title.ts';
import { cut } from './cut-splices-sentences.ts';
import { wordAcross } from './word-across.ts';
import { matchesOf } from '../../matches.ts';

const LEAST_REPEATS = 4;
const TITLE = /《[^《》\n]{6,40}》/gu;

/** Where nothing says that the title is spoken of: at the edge of a line or between sentences. */
const isLoose = (text: string, { start, end }: Span): boolean => {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isAfterSentence = before === '' || /[\n。！？!?]/u.test(before);
  return isAfterSentence && (after === '' || /[\n\p{Script=Han}“「]/u.test(after));
};

/** Words that it breaks: two by chance are rare, and so is a share of them. */
const FEWEST_BROKEN = 2;
const BROKEN_SHARE = 0.15;

/** What a sentence says of a work that it begins with. */
const OF_WORK =
  /^[是的中里上一与和在也则就被由对讲写说出有为以从把给让使获共作等还又都不提认指表显报援称规明要强发主票记描收入引第本原所]/u;
/** Laws, papers and reports open clauses all over an article. */
const PUBLISHED =
  /(?:法|条例|办法|规[定则范]|通[知告]|意见|公[告约]|协议|合同|标准|细则|制度|报告?|报道|周刊|月刊|杂志|时报|网|频道|白皮书|手册|日报)》$/u;
/** The headline of a how-to page. */
const HOW_TO = /攻略|全解|指南|大全|教程|秘[籍诀]|流程|技巧|方法|步骤|详解|怎么|如何|哪些/u;
/** Longer than names of works are. In UTF-16 units, with the brackets. */
const LONG_TITLE = 13;
const FEWEST_UNSPOKEN = 2;
/** So many of any title, each right behind a mark, are no chance. */
const MANY_UNSPOKEN = 6;

/** How large a share may go on as if the work were meant; null where the title may well be meant. */
function mostSpoken(title: string, times: number): number | null {
  if (PUBLISHED.test(title)) return null;
  if (HOW_TO.test(title)) return 0.75;
  if (times < MANY_UNSPOKEN && title.length < LONG_TITLE) return null;
  return times === FEWEST_UNSPOKEN ? 0 : 0.5;
}

/** Right behind a mark, with words right after it. */
const isBehindMark = (text: string, { start, end }: Span): boolean =>
  (start === 0 || /[\n，、；：。！？!?,;]/u.test(text.charAt(start - 1))) &&
  /^(?:$|[\n\p{L}\d“「])/u.test(text.charAt(end));

/** Titles that all stand right behind a mark, with clauses after them that say nothing of a work. */
function areUnspoken(text: string, spans: readonly Span[]): boolean {
  const most = mostSpoken(text.slice(spans[0]?.start, spans[0]?.end), spans.length);
  if (most === null) return false;
  const spoken = spans.filter(({ end }) => OF_WORK.test(text.charAt(end)));
  const inSentences = spans.filter(({ start }) => /[，,、；;]/u.test(text.charAt(start - 1)));
  return (
    inSentences.length >= FEWEST_UNSPOKEN &&
    spans.every((span) => isBehindMark(text, span)) &&
    spoken.length <= most * spans.length
  );
}

/** A 《title》 put into many lines: an article speaks of a work, it does not shout it. */
function repeatedWorks(text: string): Edit[] {
  const places = groupBy(matchesOf(text, TITLE), ([title]) => title);
  return [...places.values()].flatMap((matches) => {
    if (matches.length < FEWEST_UNSPOKEN) return [];
    const spans = matches.map(({ 0: title, index }) => ({
      start: index,
      end: index + title.length,
    }));
    const loose = spans.filter((span) => isLoose(text, span));
    const rest = spans.filter((span) => !loose.includes(span));
    // one phrase that recurs around a work makes one word by chance, always the same
    const words = new Set(rest.map((span) => wordAcross(text, span)));
    words.delete(null);
    const isRepeated =
      spans.length >= LEAST_REPEATS &&
      (rest.length === 0 ||
        (words.size >= FEWEST_BROKEN && words.size >= spans.length * BROKEN_SHARE));
    const isSplice = isRepeated || areUnspoken(text, spans);
    return isSplice ? spans.map((span) => cut('spliced-title', span, 0.9)) : [];
  });
}

/** A headline as short as this is also the subject of its article. In UTF-16 units. */
const LEAST_HEADLINE = 10;
/** Nobody writes one as long as this three times into sentences. */
const LONG_HEADLINE = 13;
const LEAST_HEADLINE_REPEATS = 3;

/** The page's own headline inside the sentences of its lines. */
function splicedHeadlines(text: string): Edit[] {
  const head = text.slice(0, HEAD);
  const { title } = findTitle(splitLines(head), () => false, null);
  if (title === null || title.length < LEAST_HEADLINE) return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const span = { start: at, end: at + title.length };
    if (isInLine(text, span) && !isQuoted(text, span)) spans.push(span);
  }
  const broken = spans.filter((span) => wordAcross(text, span) !== null);
  const isSplice =
    spans.length >= LEAST_HEADLINE_REPEATS && (broken.length > 0 || title.length >= LONG_HEADLINE);
  return isSplice ? spans.map((span) => cut('spliced-headline', span, 0.9)) : [];
}

/** The headline stands near the top. In UTF-16 units. */
const HEAD = 2_000;

const isInLine = (text: string, { start, end }: Span): boolean =>
  /[^\n]/u.test(text.charAt(start - 1)) && /[^\n]/u.test(text.charAt(end));

const isQuoted = (text: string, { start }: Span): boolean =>
  /[《“‘「『"]/u.test(text.charAt(start - 1));

/** What a site put of titles into other people's sentences. */
export const splicedTitles = (text: string): Edit[] => [
  ...repeatedWorks(text),
  ...splicedHeadlines(text),
];
