import { FirstLook } from '../../language/first-look.ts';
import type { FurnitureKind } from './line-rules.ts';
import { endsSentence, hanCount, type Line } from './line.ts';
import type { Rule } from '../stage.ts';

/** A short line that opens a block of furniture: the lines under it belong to it. */
export interface BlockRule extends Rule {
  readonly kind: FurnitureKind;
  readonly header: RegExp;
  /** `list`: only the headlines right under it; `rest`: in the second half, all that follows. */
  readonly reach: 'list' | 'rest';
}

const around = (words: string) =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${words})\\s*(?:[(（]\\d+[)）])?[^\\p{L}\\p{N}]*$`, 'iu');

/** Block headers, alone on their line. */
export const blockRules: readonly BlockRule[] = [
  {
    rule: 'related-block',
    kind: 'related',
    reach: 'rest',
    reason: '“相关文章”一类的推荐栏，是别的文章，已移除',
    header: around(
      '(?:更多)?(?:相关|推荐|延伸|拓展|关联|往期)(?:文章|阅读|推荐|新闻|资讯|链接|专题|内容|报道|回顾|精彩|视频|话题|问题)|猜你(?:喜欢|想看)|大家(?:都)?在[看搜]|精彩推荐|编辑推荐|今日推荐|为您推荐|信息推荐|你可能(?:还)?(?:喜欢|感兴趣).{0,4}|更多精彩(?:内容)?|看了又看|(?:\\d*\\s*人围观[\\s|｜]*)?随便看看|相关',
    ),
    example: '相关文章',
  },
  {
    rule: 'ranking-block',
    kind: 'nav',
    reach: 'rest',
    reason: '“热门排行”一类的站内栏目，不属于正文，已移除',
    header: around(
      '(?:热门|热点|最新|本周|今日|本月|阅读|点击)(?:文章|排行榜?|推荐|资讯|新闻|发布|话题|视频|内容|评论)?(?:排行榜?|推荐)?(?:TOP\\s*\\d+)?|排行榜|友情链接|快捷导航|站内搜索',
    ),
    example: '热门排行',
  },
  {
    rule: 'tag-block',
    kind: 'nav',
    reach: 'list',
    reason: '标签栏，不属于正文，已移除',
    header: around('(?:相关|文章|热门)?(?:标签|关键[词字]|tags)[:：]?'),
    example: '相关标签',
  },
  {
    rule: 'comment-block',
    kind: 'reply',
    reach: 'rest',
    reason: '网友评论区，不是作者的话，已移除',
    header: around(
      '(?:网友|全部|精彩|最新|热门|用户)?(?:评论|留言|跟帖|回帖)(?:区|列表|\\s*\\d+\\s*条?)?|发表(?:评论|回复)|我要评论|共\\s*\\d+\\s*条(?:评论|回复)|(?:暂无|还没有)评论.{0,8}',
    ),
    example: '网友评论',
  },
];

const firstLook = new FirstLook(blockRules.map(({ header }) => header));

/** More Chinese characters than any header has. */
const MOST_HAN = 16;

/** The block a trimmed line opens, or undefined. */
export function blockRuleOf(text: string): BlockRule | undefined {
  if (hanCount(text, MOST_HAN) === MOST_HAN) return undefined;
  const may = firstLook.at(text);
  return blockRules.find(({ header }, at) => may[at] === 1 && header.test(text));
}

const BULLET = /^[•·●▪◦■□◆◇○★☆►▶>\-–—*]\s*|^\d{1,2}[.、)）]\s*/u;

/** A headline in a list: short, or bulleted, and not a sentence. */
const isTeaser = (text: string) =>
  text === '' || BULLET.test(text) || (text.length <= 60 && !endsSentence(text));

/**
 * Tells where the block that opens at a header ends (exclusive). In the second half of the article
 * nothing comes back after it; before that only its list of headlines belongs to it. All lines are
 * counted once, however many headers there are.
 */
export function blockEnds(
  lines: readonly Line[],
): (header: number, reach: BlockRule['reach']) => number {
  const before = [0];
  for (const [index, { text }] of lines.entries()) {
    before.push((before[index] ?? 0) + hanCount(text));
  }
  const listEnds: number[] = [];
  const proseFrom: number[] = [];
  let [end, prose] = [lines.length, 0];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    [listEnds[index], proseFrom[index]] = [end, prose];
    const { text = '' } = lines[index] ?? {};
    if (isTeaser(text)) continue;
    end = index;
    prose += hanCount(text);
  }
  const isPastHalf = (header: number) => (before[header] ?? 0) > (proseFrom[header] ?? 0);
  return (header, reach) =>
    reach === 'rest' && isPastHalf(header) ? lines.length : (listEnds[header] ?? lines.length);
}
