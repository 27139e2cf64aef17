import type { PageRegions } from '../../read/regions.ts';
import type { Rule } from '../stage.ts';
import { bylineRules, DATE } from './byline.ts';
import {
  isCard,
  isChrome,
  isDated,
  isLegal,
  isMachineNote,
  isMenu,
  isSummaryLabel,
  summaryOf,
} from './chrome.ts';
import { hanCount, hasSentence, type Line } from './line.ts';

/** Rules for lines that are furniture because of where they stand on their page. */
export const zoneRules = {
  aside: {
    rule: 'page-aside',
    reason: '网页标明是导航、评论或推荐的部分，不属于正文，已移除',
    example: '<nav><p>小店街坊的一天</p></nav>',
  },
  links: {
    rule: 'link-list',
    reason: '一连串链接，是别的页面的标题，已移除',
    example:
      '<ul><li><a>仓库搬家记</a></li><li><a>面馆的账本</a></li><li><a>客服三班倒</a></li></ul>',
  },
  head: {
    rule: 'page-head',
    reason: '标题与正文之间的按钮、计数或发布信息，不属于正文，已移除',
    example: '放大 缩小 默认 朗读',
  },
  running: {
    rule: 'running-head',
    reason: '每页重复的页眉或页脚，不属于正文，已移除',
    example:
      '街坊商业研究第三期\n- 1 -\n逾期的店铺会被限制上架新商品，认证材料包括营业执照和法人身份信息。\n街坊商业研究第三期\n- 2 -',
  },
  tail: {
    rule: 'page-tail',
    reason: '正文结束以后的按钮、推荐和页脚，不属于正文，已移除',
    example: '返回顶部\n仓库搬家记',
  },
  legal: {
    rule: 'boilerplate',
    reason: '关于版权和责任的套话，不属于正文，已移除',
    example: '该文观点属于发布者，本平台仅提供信息存储服务。',
  },
  summary: {
    rule: 'repeated-lead',
    reason: '摘要重复了正文的开头，已移除',
    example: '导读：新规从七月起执行，商家需要在月底前完成……',
  },
} as const satisfies Record<string, Rule>;

type Rules = (Rule | null)[];

const LEAST_PROSE = 20;

/** A line that says something: long enough, and with a sentence in it. */
export const isProse = ({ text }: Line): boolean =>
  text.length >= LEAST_PROSE &&
  hanCount(text, LEAST_PROSE) === LEAST_PROSE &&
  hasSentence(text) &&
  !isChrome(text, BUTTONS);
/** The share of other words in a row of buttons at most. */
const BUTTONS = 0.2;

/** Rules that only stand around an article; a picture's credit may stand inside it. */
const INNER = new Set([
  'image-credit',
  'placeholder',
  'ornament',
  'byline',
  'title-line',
  'follow-account',
  'share-bait',
  'coupon-ad',
  'bare-link',
  'contact-ad',
  'repeated-lead',
]);
const isOuter = (rule: Rule | null | undefined): boolean =>
  rule !== null && rule !== undefined && !INNER.has(rule.rule);

/** What the markup says: asides, and links under each other. */
export function markRegions(lines: readonly Line[], rules: Rules, regions: PageRegions): void {
  if (regions.lines !== lines.length) return;
  for (const at of regions.aside) rules[at] ??= zoneRules.aside;
  let run: number[] = [];
  for (let at = 0; at <= lines.length; at += 1) {
    if (regions.linked.has(at)) {
      run.push(at);
      continue;
    }
    if (run.length >= LEAST_LINKS) for (const link of run) rules[link] ??= zoneRules.links;
    run = [];
  }
}
const LEAST_LINKS = 3;

/** Boilerplate in the second half, notes of machines, and leads that are said again. */
export function markRepeated(lines: readonly Line[], rules: Rules): void {
  const filled = lines.flatMap(({ text }, at) => (text === '' ? [] : [{ text, at }]));
  filled.forEach(({ text, at }, place) => {
    const isSecondHalf = place * 2 >= filled.length;
    if (isMachineNote(text) || (isSecondHalf && isLegal(text))) rules[at] ??= zoneRules.legal;
  });
  filled.slice(0, HEAD).forEach(({ text, at }, place) => {
    const said = summaryOf(text);
    const below = filled.slice(place + 1, place + 1 + HEAD);
    if (said === null || !below.some((other) => other.text.startsWith(said))) return;
    rules[at] = zoneRules.summary;
    const above = filled[place - 1];
    if (above && isSummaryLabel(above.text)) rules[above.at] ??= zoneRules.summary;
  });
}
const HEAD = 15;

/** So many lines between the headline and the article at most. */
const LONGEST_HEAD = 10;

const isAround = ({ text }: Line): boolean =>
  text !== '' && (isChrome(text) || isMenu(text) || isDated(text));

/** All between the headline and the last button, menu, day or counter above the first sentence. */
export function markHead(lines: readonly Line[], rules: Rules, title: number): void {
  const first = lines.findIndex((line, at) => at > title && rules[at] === null && isProse(line));
  const between = lines
    .map((line, at) => ({ line, at }))
    .slice(title + 1, Math.max(0, first))
    .filter(({ line }) => line.text !== '');
  let end = between.findLastIndex(({ line, at }) => isOuterHead(rules[at]) || isAround(line));
  if (end >= 0 && isCard(between[end + 1]?.line.text ?? '')) end += 1;
  if (end >= LONGEST_HEAD) return;
  for (const { line, at } of between.slice(0, end + 1)) {
    rules[at] ??=
      DATE.test(line.text) && !/今天|打印/u.test(line.text) ? bylineRules.date : zoneRules.head;
  }
}
const isOuterHead = (rule: Rule | null | undefined): boolean =>
  isOuter(rule) || rule?.rule === 'byline';

/** The short lines that stand on every page of a printed paper, beside its numbers. */
export function markRunningHeads(lines: readonly Line[], rules: Rules): void {
  const filled = lines.flatMap(({ text }, at) => (text === '' ? [] : [at]));
  const isNumber = (at: number | undefined) =>
    at !== undefined && rules[at]?.rule === 'page-number';
  const beside = new Map<string, number>();
  filled.forEach((at, place) => {
    const { text = '' } = lines[at] ?? {};
    if (rules[at] !== null || text.length > LONGEST_RUNNING) return;
    if (!isNumber(filled[place - 1]) && !isNumber(filled[place + 1])) return;
    beside.set(text, (beside.get(text) ?? 0) + 1);
  });
  for (const at of filled) {
    if ((beside.get(lines[at]?.text ?? '') ?? 0) >= 2) rules[at] ??= zoneRules.running;
  }
}
/** In UTF-16 units. */
const LONGEST_RUNNING = 40;

/** What stands behind the last paragraph, from the first line on that is furniture by itself. */
export function markTail(lines: readonly Line[], rules: Rules): void {
  const prose = lines.flatMap((line, at) => (rules[at] === null && isProse(line) ? [at] : []));
  const closes = (at: number): boolean => {
    const line = lines[at];
    if (!line || line.text === '') return false;
    return isOuter(rules[at]) || (rules[at] === null && !isProse(line) && isButton(line.text));
  };
  const last = lastParagraph(lines, prose, closes);
  if (last === undefined) return;
  let isOver = false;
  for (let at = last + 1; at < lines.length; at += 1) {
    if (lines[at]?.text === '') continue;
    isOver ||= closes(at);
    if (isOver) rules[at] ??= zoneRules.tail;
  }
}

const isButton = (text: string): boolean =>
  isChrome(text, BUTTONS) || isMenu(text) || isDated(text);

/** Paragraphs that replies and teasers make up: so little of the page at most. */
const MOST_AFTER = 0.15;
const LEAST_BETWEEN = 2;

/** The last paragraph that is not set apart from the others by furniture. */
function lastParagraph(
  lines: readonly Line[],
  prose: readonly number[],
  closes: (at: number) => boolean,
): number | undefined {
  const textOf = (at: number) => lines[at]?.text ?? '';
  const sumOf = (count: (text: string) => number) =>
    prose.reduce((sum, at) => sum + count(textOf(at)), 0);
  // never less than the share of its Chinese characters, which are counted only when that matters
  let most = sumOf(({ length }) => length) * MOST_AFTER;
  let isExact = false;
  let after = 0;
  let place = prose.length - 1;
  for (let back = prose.length - 1; back > 0; back -= 1) {
    const at = prose[back] ?? 0;
    after += hanCount(textOf(at));
    if (after > most) break;
    let between = 0;
    for (let line = (prose[back - 1] ?? 0) + 1; line < at; line += 1)
      if (closes(line)) between += 1;
    if (between < LEAST_BETWEEN) continue;
    if (!isExact) most = sumOf(hanCount) * MOST_AFTER;
    isExact = true;
    if (after > most) break;
    place = back - 1;
  }
  return prose[place];
}
