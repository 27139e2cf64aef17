import type { PageHints } from '../../read/read.ts';
import type { Rule } from '../stage.ts';
import { blockEnds, blockRules, type BlockRule } from './blocks.ts';
import { bylineRule, bylineRules } from './byline.ts';
import { lineRules } from './line-rules.ts';
import { hanCount, splitLines, type Line } from './line.ts';
import { spamRule } from './spam.ts';
import { findTitle } from './title.ts';

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
}

export interface Page {
  readonly title: string | null;
  readonly lines: readonly LabelledLine[];
}

const EDGE = 3;

/** `labelLines` for one document: who asks for the same text again gets the same page. */
export function lineLabels(hints: Pick<PageHints, 'title'> | null): (text: string) => Page {
  let last: { readonly text: string; readonly page: Page } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, page: labelLines(text, hints) };
    return last.page;
  };
}

/** Tells the article from everything around it, line by line, in repaired (Simplified) text. */
export function labelLines(text: string, hints: Pick<PageHints, 'title'> | null = null): Page {
  const lines = splitLines(text);
  const rules: (Rule | null)[] = ownRules(lines);
  markBlocks(lines, rules);
  markReplies(lines, rules);
  const { title, lines: titleLines } = findTitle(
    lines,
    (index) => rules[index] !== null,
    hints?.title ?? null,
  );
  for (const index of titleLines) rules[index] = titleRule;
  markSiteName(lines, rules);
  return { title, lines: lines.map((line, index) => ({ ...line, rule: rules[index] ?? null })) };
}

/** What each line is by itself. */
function ownRules(lines: readonly Line[]): (Rule | null)[] {
  const filled = lines.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)]);
  return lines.map(({ text }, index) => {
    if (text === '') return null;
    const furniture = lineRules.find(
      ({ line, maxLength }) => text.length <= maxLength && line.test(text),
    );
    const byline = bylineRule(text);
    // a line with a day in it says more about the article than the label it opens with
    if (byline && byline !== bylineRules.byline) return byline;
    return furniture ?? byline ?? spamRule(text, edges.has(index));
  });
}

/** A block header takes its whole block along; inside it the next header takes over. */
function markBlocks(lines: readonly Line[], rules: (Rule | null)[]): void {
  const headers = lines.map(({ text }) => blockRules.find(({ header }) => header.test(text)));
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

/** `某论坛_某社区` above the headline or at the very end. */
function markSiteName(lines: readonly Line[], rules: (Rule | null)[]): void {
  const title = rules.indexOf(titleRule);
  for (let index = 0; index < title; index += 1) {
    const { text = '' } = lines[index] ?? {};
    if (text !== '' && text.length <= 60 && !/[。！？]/u.test(text)) rules[index] ??= siteNameRule;
  }
}
