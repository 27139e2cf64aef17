import type { PageHints } from '../../read/read.ts';
import type { Rule } from '../stage.ts';
import { isAdvert } from './advert.ts';
import { blockEnds, blockRuleOf, type BlockRule } from './blocks.ts';
import { bylineRule, bylineRules } from './byline.ts';
import { foreignRule, judgeForeign, type SpunLines } from './foreign.ts';
import { lineRuleOf, lineRules } from './line-rules.ts';
import { isChrome, isDated, isMenu } from './chrome.ts';
import { hanCount, splitLines, type Line } from './line.ts';
import { markShouts } from './replies.ts';
import { spamRule } from './spam.ts';
import { findTitle } from './title.ts';
import {
  isProse,
  markHead,
  markRunningHeads,
  markRegions,
  markRepeated,
  markTail,
} from './zones.ts';

/** The title line stays out of the main text: it is kept as metadata. */
export const titleRule: Rule = {
  rule: 'title-line',
  reason: '标题行，已读入文章信息，不重复放在正文',
  example: '微信小店上线送礼物功能',
};

export const siteNameRule: Rule = {
  rule: 'site-name',
  reason: '网站名称，不属于正文，已移除',
  example: '某某开店论坛_某某经验交流社区',
};

export const replyRule: Rule = {
  rule: 'forum-reply',
  reason: '论坛跟帖，不是作者的话，已移除',
  example: '文章很好,学习了楼主',
};

/** A line and, unless it belongs to the article, the rule that takes it out. */
export interface LabelledLine extends Line {
  readonly rule: Rule | null;
  /** It may be from another page; it stays. */
  readonly isDoubtful: boolean;
}

export interface Page {
  readonly title: string | null;
  readonly lines: readonly LabelledLine[];
}

/** What the markup knows of the page. */
export type LineHints = Pick<PageHints, 'title' | 'regions'>;

const EDGE = 3;

/** `labelLines` for one document: who asks for the same text again gets the same page. */
export function lineLabels(hints: LineHints | null, spun: SpunLines = []): (text: string) => Page {
  let last: { readonly text: string; readonly page: Page } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, page: labelLines(text, hints, spun) };
    return last.page;
  };
}

/** Tells the article from everything around it, line by line, in repaired (Simplified) text. */
export function labelLines(
  text: string,
  hints: LineHints | null = null,
  spun: SpunLines = [],
): Page {
  const lines = splitLines(text);
  const rules: (Rule | null)[] = ownRules(lines);
  if (hints?.regions) markRegions(lines, rules, hints.regions);
  markRunningHeads(lines, rules);
  markRepeated(lines, rules);
  markBlocks(lines, rules);
  markReplies(lines, rules);
  markShouts(lines, rules, replyRule);
  const { title, lines: titleLines } = findTitle(
    lines,
    (index) => rules[index] !== null || isAround(lines[index]?.text ?? ''),
    hints?.title ?? null,
  );
  for (const index of titleLines) rules[index] = titleRule;
  markSiteName(lines, rules);
  markHead(lines, rules, rules.indexOf(titleRule));
  markTail(lines, rules);
  const verdicts = judgeForeign(lines, (index) => rules[index] === null, spun);
  for (const [index, verdict] of verdicts) if (verdict === 'foreign') rules[index] = foreignRule;
  return {
    title,
    lines: lines.map((line, index) => ({
      ...line,
      rule: rules[index] ?? null,
      isDoubtful: verdicts.get(index) === 'doubtful',
    })),
  };
}

/** A menu or a row of buttons is never the headline. */
const isAround = (text: string): boolean => isMenu(text) || isChrome(text) || isDated(text);

/** What each line is by itself. */
function ownRules(lines: readonly Line[]): (Rule | null)[] {
  const filled = lines.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)]);
  return lines.map(({ text }, index) => {
    if (text === '') return null;
    const furniture = lineRuleOf(text);
    const byline = bylineRule(text);
    // a line with a day in it says more about the article than the label it opens with
    if (byline && byline !== bylineRules.byline) return byline;
    return furniture ?? byline ?? advertRule(text) ?? spamRule(text, edges.has(index));
  });
}

const contactAd = lineRules.find(({ rule }) => rule === 'contact-ad');

/** A line that is nothing but sentences that advertise. */
function advertRule(text: string): Rule | null {
  if (text.length > LONGEST_ADVERT) return null;
  const [first] = SENTENCE.exec(text) ?? [];
  if (first === undefined || !isAdvert(first)) return null;
  const sentences = text.match(new RegExp(SENTENCE, 'gu')) ?? [];
  return sentences.every(isAdvert) ? (contactAd ?? null) : null;
}

const SENTENCE = /[^。！？!?]+/u;

/** In UTF-16 units. */
const LONGEST_ADVERT = 160;

/** A block header takes its whole block along; inside it the next header takes over. */
function markBlocks(lines: readonly Line[], rules: (Rule | null)[]): void {
  const headers = lines.map(({ text }) => blockRuleOf(text));
  if (headers.every((header) => header === undefined)) return;
  const endOf = blockEnds(lines);
  const open: { readonly block: BlockRule; readonly end: number }[] = [];
  headers.forEach((header, index) => {
    while ((open.at(-1)?.end ?? Infinity) <= index) open.pop();
    const around = open.at(-1)?.block;
    if (header) {
      rules[index] = header;
      open.push({ block: header, end: endOf(index, header.reach) });
    } else if (around && lines[index]?.text !== '') {
      rules[index] ??= around;
    }
  });
}

/** In Chinese characters: from so many on a first post is the article. */
const LEAST_IN_A_POST = 80;

/** In a printed forum thread the first post is the article; what follows the next header replies. */
function markReplies(lines: readonly Line[], rules: (Rule | null)[]): void {
  const first = rules.indexOf(bylineRules.post);
  if (first < 0) return;
  let said = 0;
  const second = rules.findIndex((rule, index) => {
    if (index < first) return false;
    if (rule === bylineRules.post && said > LEAST_IN_A_POST) return true;
    said += hanCount(lines[index]?.text ?? '');
    return false;
  });
  if (second < 0) return;
  for (let index = second + 1; index < lines.length; index += 1) {
    if (lines[index]?.text !== '') rules[index] ??= replyRule;
  }
}

/** In UTF-16 units. */
const LONGEST_SITE_NAME = 80;

/** `某论坛_某社区` above the headline or at the very end. */
function markSiteName(lines: readonly Line[], rules: (Rule | null)[]): void {
  const title = rules.indexOf(titleRule);
  for (let index = 0; index < title; index += 1) {
    const line = lines[index];
    if (line && line.text !== '' && line.text.length <= LONGEST_SITE_NAME && !isProse(line))
      rules[index] ??= siteNameRule;
  }
}
