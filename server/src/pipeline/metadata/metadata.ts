import { lineLabels, type LabelledLine } from '../clean/lines/label-lines.ts';
import { hanCount, hasSentence } from '../clean/lines/line.ts';
import type { PageHints } from '../read/read.ts';
import { creditsOf } from './credits.ts';
import { firstDate } from './dates.ts';

/** What the document says of itself. Absent stays null, never guessed. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  /** The first publisher. */
  readonly outlet: string | null;
  /** Who copied it. */
  readonly republisher: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, China time. */
  readonly publishedAt: string | null;
  /** The line of the repaired text `publishedAt` was read from. */
  readonly publishedAtLine: string | null;
}

const CREDITS = ['byline', 'date-line', 'republished-by', 'editor-credit', 'app-slogan'];
const hasRule = ({ rule }: LabelledLine, rules: readonly string[]) =>
  rule !== null && rules.includes(rule.rule);

/** Blocks under an article that are about other articles, or by others. */
const FOREIGN_BLOCKS = ['related-block', 'ranking-block', 'comment-block'];

/** Where the page stops to speak of this article: a day under “猜你喜欢” is that of another. */
function endOfOwn(lines: readonly LabelledLine[]): number {
  const last = lines.findLastIndex(({ rule, text }) => rule === null && text !== '');
  const block = lines.findIndex((line, at) => at > last && hasRule(line, FOREIGN_BLOCKS));
  return block < 0 ? lines.length : block;
}

/** How many lines with text at either end may hold what no label gives away. */
const EDGE = 4;
/** Longer lines are prose; in UTF-16 units. */
const LONGEST_CREDIT = 60;
/** A line with a day in it and more characters than these tells of that day. */
const MOST_BESIDE_DAY = 16;

/** Lines at the edges without a label, those with a day too: 出品 | 某账号, 林小满 街市观察 3月4日. */
function edgesOf(lines: readonly LabelledLine[]): string[] {
  const filled = lines.filter(({ text }) => text !== '');
  const edges = [...filled.slice(0, EDGE), ...filled.slice(-EDGE)];
  return [...new Set(edges)]
    .filter((line) => line.rule === null || hasRule(line, ['date-line']))
    .map(({ text }) => text);
}

const isShort = (text: string) => text.length <= LONGEST_CREDIT && !hasSentence(text);

/** The headline without the name of the site behind it, when the page tells that name elsewhere. */
function withoutSite(title: string | null, names: readonly (string | null)[]): string | null {
  const site = names.find((name) => name !== null && title?.endsWith(name));
  if (!title || !site) return title;
  const words = title.slice(0, -site.length);
  const bare = words.replace(/\s?[-–—_|｜丨·]\s?$/u, '');
  return bare.length > 3 && bare.length < words.length ? bare : title;
}

/**
 * Reads title, names and date from repaired (Simplified) text with all its lines. A forum poster is
 * not the author and the day of the post not that of the article: such lines are not read at all.
 */
export function readMetadata(
  repaired: string,
  hints: PageHints,
  label = lineLabels(hints),
): Metadata {
  const { title, lines: all } = label(repaired);
  const lines = all.slice(0, endOfOwn(all));
  const edges = edgesOf(lines);
  const short = edges.filter(isShort);
  const labelled = lines.filter((line) => hasRule(line, CREDITS)).map(({ text }) => text);
  const leads = edges.map((text) => text.slice(0, LONGEST_CREDIT));
  const credits = creditsOf({ labelled, short, leads }, hints);
  const dated = lines.filter((line) => hasRule(line, ['date-line'])).map(({ text }) => text);
  const days = short.filter((text) => hanCount(text) <= MOST_BESIDE_DAY);
  return {
    title: withoutSite(title, [credits.outlet, credits.republisher, hints.siteName]),
    ...credits,
    ...firstDate([...dated, ...labelled, ...days], hints.publishedAt),
  };
}
