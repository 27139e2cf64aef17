import { FirstLook } from '../../language/first-look.ts';
import type { Rule } from '../stage.ts';
import { hanCount, hasSentence } from './line.ts';

/** Rules for lines that only say who wrote, when, and how often it was read. */
export const bylineRules = {
  byline: {
    rule: 'byline',
    reason: '署名行，已读入文章信息，不重复放在正文',
    example: '文 | 某某工作室',
  },
  date: {
    rule: 'date-line',
    reason: '日期与来源行，已读入文章信息，不重复放在正文',
    example: '2025-06-23 17:22 来源: 某某专栏',
  },
  post: {
    rule: 'forum-post-header',
    reason: '论坛楼层信息（发帖人与时间），不属于正文，已移除',
    example: '作者: 某某代运营    时间: 2025-1-1 17:23',
  },
} as const satisfies Record<string, Rule>;

const NAME = '[\\p{Script=Han}A-Za-z·.\\d_-]{2,16}';

/** `2025-06-23 17:22`, `2025年6月23日`, `2025/6/23`, `2025.06.23` with a label before it or none. */
export const DATE =
  /(?<year>(?:19|20)\d{2})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?(?:\s*[T ]?\s*(?<hour>\d{1,2})[:：](?<minute>\d{2})(?:[:：]\d{2})?)?/u;

/** `某报记者 甲 乙`; the outlet stands glued before the word. */
export const REPORTER = new RegExp(
  `(?<outlet>[\\p{Script=Han}A-Za-z]{2,8}?)??(?:特约|实习|见习|首席|资深|本报)?(?:记者|通讯员)(?![的们在了从说称问])\\s*[:：|丨]?\\s*(?<names>${NAME}(?:[ 、,，]+(?!\\S*(?:记者|编辑|通讯员|裁剪))${NAME})*)`,
  'gu',
);

/** `文 | 甲`, `作者：甲`, `撰文/甲`. */
export const WRITER = new RegExp(
  `(?<label>文|作者|撰文|撰稿|作者署名|原创)\\s*[|丨｜:：/／]\\s*(?<name>${NAME})`,
  'gu',
);

/** `来源：甲`. */
export const SOURCE = new RegExp(
  `(?:文章|稿件|信息)?来源(?:于|自)?\\s*[|丨｜:：/／]\\s*(?<name>[“"《]?${NAME}[”"》]?)`,
  'gu',
);

const POST_HEADER =
  /^(?:作者|楼主|发帖人)\s*[:：]\s*\S+(?:\s.*)?\s(?:时间|发表于|发布于)\s*[:：]\s*\S|^\S{1,20}\s+发表于\s+\d{4}|^\d{1,4}\s*[#楼]\s/u;

const FRAGMENTS: readonly RegExp[] = [
  /(?:(?:发布|更新|发表|编辑|创建|刊发|上传)?(?:时间|日期)|(?:发布|发表|更新|刊登)(?:于|时间)?)\s*[:：]?/gu,
  new RegExp(DATE.source, 'gu'),
  /\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}/gu,
  /(?:星期|周)[一二三四五六日天]|[上下]午/gu,
  REPORTER,
  WRITER,
  SOURCE,
  new RegExp(`(?:微信)?(?:公众号|微信号|订阅号)\\s*[:：]\\s*${NAME}`, 'gu'),
  /[(（]?ID\s*[:：]\s*[\w-]+[)）]?/giu,
  /(?:责任?)?编辑\s*[|丨｜:：/／]?\s*[\p{Script=Han}A-Za-z]{2,8}/gu,
  /(?:阅读|浏览|点击|播放|评论|点赞|收藏|转发|热度|人气|围观|查看|回复)(?:数|量|次数)?(?:\s*[:：])?\s*[\d,.]+(?:\s*[万wW+]+)?/gu,
  /(?<![\d,.])[\d,.]+(?:\s*[万wW+]+)?\s*(?:次|个|人)?(?:阅读|浏览|评论|点赞|收藏|围观)/gu,
  /我来投稿|我要投稿|撤稿纠错|打印|分享|收藏|举报|大\s*中\s*小|字号|原创|转载|关注|订阅|(?:文章|内容)?导读[:：]?/gu,
];

const firstLook = new FirstLook(FRAGMENTS);

function residue(text: string): string {
  const may = firstLook.at(text);
  return FRAGMENTS.reduce(
    (rest, fragment, at) => (may[at] === 1 ? rest.replace(fragment, ' ') : rest),
    text,
  ).trim();
}

/** Whether a line consists of byline, date, source and counter fragments and hardly anything else. */
function isBylineOnly(text: string): boolean {
  if (text.length > 160 || hasSentence(text)) return false;
  const rest = residue(text);
  if (rest === text) return false;
  return hanCount(rest) <= Math.max(3, hanCount(text) * 0.3) && rest.length <= text.length * 0.5;
}

/** The byline rule a line falls under, or null. */
export function bylineRule(text: string): Rule | null {
  if (text.length <= 80 && POST_HEADER.test(text)) return bylineRules.post;
  if (!isBylineOnly(text)) return null;
  return DATE.test(text) ? bylineRules.date : bylineRules.byline;
}
