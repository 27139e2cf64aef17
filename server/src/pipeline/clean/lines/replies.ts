import type { Rule } from '../stage.ts';
import { hanCount, type Line } from './line.ts';

/** What the pages of a forum say around every post. */
const FORUM =
  /只看该作者|使用道具|发新帖|返回列表|回帖|电梯直达|倒序浏览|^(?:回复|支持|反对|举报)(?:\s+(?:回复|支持|反对|举报|引用|评分)){1,4}$|^沙发$|发表于\s*\d{4}/u;

/** What readers say to a post when they have nothing to say. */
const SAID =
  /顶一?下?|楼主|写得|说得|讲得|很?不错|很好|真好|支持|谢谢|多谢|感谢|分享|学习(?:一?下|了)?|受教了?|受益匪浅|收藏了?|马克|mark|好[文帖贴]|[沙板]发|板凳|路过|围观|赞同?|同意|有用|有道理|辛苦了?|厉害|膜拜|期待|更新|下文|坐等|前排|来看看|看看|帮顶|加油|\+1|6{3,}|原创|了|的|吧|啊|哦|很|太|真|好/giu;
const TO_AUTHOR =
  /楼主|顶|写得|说得|讲得|分享|学习|受教|受益|收藏|马克|mark|好[文帖贴]|沙发|板凳|路过|围观|坐等|前排|\+1/iu;
/** Longer replies have something to say. In UTF-16 units. */
const LONGEST = 24;
/** The share of other words at most. */
const OTHER = 0.2;

/** A line that only says that somebody was there: `顶一下，写得不错`. */
const isShout = (text: string): boolean => {
  const han = hanCount(text);
  return (
    text.length <= LONGEST &&
    TO_AUTHOR.test(text) &&
    hanCount(text.replace(SAID, '')) <= han * OTHER
  );
};

/** On a forum's page, the shouts right above what is furniture or another shout. */
export function markShouts(lines: readonly Line[], rules: (Rule | null)[], reply: Rule): void {
  if (!lines.some(({ text }) => FORUM.test(text))) return;
  let isAboveFurniture = false;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const { text = '' } = lines[at] ?? {};
    if (text === '') continue;
    if (rules[at] === null && isAboveFurniture && isShout(text)) rules[at] = reply;
    isAboveFurniture = rules[at] !== null || FORUM.test(text);
  }
}
