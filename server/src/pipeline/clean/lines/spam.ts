import { FirstLook } from '../../language/first-look.ts';
import type { Rule } from '../stage.ts';
import { hasSentence } from './line.ts';
import { matchesOf } from '../../matches.ts';

/** Rules for keyword lines that search-engine spammers put around a stolen article. */
export const spamRules = {
  adult: {
    rule: 'adult-spam',
    reason: '色情垃圾关键词，与文章无关，已移除',
    example: '99热精品在线视频,久久综合狠狠,国产自拍无码,成人免费观看',
  },
  gambling: {
    rule: 'gambling-spam',
    reason: '赌博垃圾关键词，与文章无关，已移除',
    example: '葡京娱乐城_真人棋牌开户_彩票投注平台',
  },
  gallery: {
    rule: 'gallery-link',
    reason: '站内图集的链接，与文章无关，已移除',
    example: '[影视] 海边的夏天[20P]',
  },
  keywords: {
    rule: 'keyword-stuffing',
    reason: '为骗取搜索流量堆砌的关键词，已移除',
    example: '微信小店代运营,小店开店流程,小店怎么开,小店入驻费用,小店代运营公司,小店推广',
  },
} as const satisfies Record<string, Rule>;

const ADULT =
  /精品|久久|无[码毒]|av(?![a-z])|国产|综合|欧美|日韩|亚洲|三级|成人|激情|免费(?:观看|无)|在线(?:观看|播放|视频)|一区|二区|人妻|麻豆|自拍|热视频|狠狠|放荡|诱惑|色[情欲片]|videos?\b|xxx|\d{2}(?:re|热)/giu;
/** One of these is enough where no sentence stands. */
const OBSCENE =
  /人妻|无[码碼]|调教|骚[气货逼穴]|约炮|[AaＡ]片|三级片|裸聊|淫|巨乳|黑丝诱惑|一夜情/u;
/** A headline that ends in the number of its pictures. */
const GALLERY = /[[［【]\s*\d{1,3}\s*[PpＰ]\s*[\]］】]\s*$/u;
const GAMBLING =
  /博彩|彩票|娱乐[城场]|开户|棋牌|赌[场博]|葡京|真人|投注|体育平台|快三|时时彩|老虎机|威尼斯人|百家乐|六合彩|送彩金|外围|菠菜|赔率/gu;

const firstLook = new FirstLook([ADULT, GAMBLING]);

const distinct = (text: string, pattern: RegExp) =>
  new Set(matchesOf(text, pattern).map(([word]) => word.toLowerCase())).size;

const SEPARATOR = /[,，、;；|｜_/]|\s{1,}|\s-\s/u;

/** The spam rule a line without a sentence falls under, or null. Prose is never spam here. */
export function spamRule(text: string, isAtEdge: boolean): Rule | null {
  if (!text.includes('。') && GALLERY.test(text)) return spamRules.gallery;
  if (hasSentence(text)) return null;
  const [mayBeAdult, mayBeGambling] = firstLook.at(text);
  if (isAdult(text, mayBeAdult === 1)) return spamRules.adult;
  if (mayBeGambling === 1 && distinct(text, GAMBLING) >= 3) return spamRules.gambling;
  return isAtEdge && isStuffed(text) ? spamRules.keywords : null;
}

const isAdult = (text: string, mayBeStuffed: boolean): boolean =>
  OBSCENE.test(text) || (mayBeStuffed && distinct(text, ADULT) >= 4);

/** Six or more short phrases in a row that keep repeating the same words are a keyword list. */
function isStuffed(text: string): boolean {
  const phrases = text.split(SEPARATOR).filter((phrase) => phrase !== '');
  if (phrases.length < 6 || phrases.some((phrase) => phrase.length > 16)) return false;
  const pairs = phrases.flatMap((phrase) =>
    Array.from({ length: Math.max(0, phrase.length - 1) }, (_, i) => phrase.slice(i, i + 2)),
  );
  return new Set(pairs).size <= pairs.length * 0.75;
}
