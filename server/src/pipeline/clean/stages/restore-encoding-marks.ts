import type { Doubt } from '../stage.ts';
import { matchesOf } from '../../matches.ts';

/** Characters that foreign names are written with. */
const NAME =
  '阿埃艾安奥巴鲍贝本比彼宾波伯博布查达戴丹德登迪蒂杜多厄恩尔法菲费芬弗夫福盖格戈古哈海汉赫亨霍基吉加杰金卡凯坎康柯科克肯库拉莱兰朗劳勒雷李里利丽莉林琳刘卢鲁伦罗洛马玛迈麦曼梅米莫姆纳娜奈尼诺欧帕潘佩彭皮普奇乔琼瑞萨塞森沙莎史舒斯苏索塔泰坦汤特托瓦万旺威韦维温沃乌伍西希夏谢辛休雅亚扬耶伊英约扎泽詹兹朱';
/** A dot between the parts of a name. */
const LOST_DOT = new RegExp(`(?<=[${NAME}]{2})\\?(?=[${NAME}]{2})`, 'gu');
/** A quotation mark beside another mark, where no question can end. */
const LOST_QUOTE =
  /(?<=[，：；、])\?(?=\p{Script=Han})|(?<=[，。！？])\?(?=[\p{Script=Han}，。；])/gu;

/** None of them without this: the cheap look that most texts end with. */
const BEFORE_CHINESE = /\?[\p{Script=Han}，。；]/u;

const FULL_WIDTH = /\p{Script=Han}[，。]/gu;
const HALF_WIDTH = /\p{Script=Han},/gu;

/** Question marks that stand for what an encoding had no character for, on pages with full-width marks. */
export function lostMarksIn(text: string): Doubt[] {
  if (!BEFORE_CHINESE.test(text)) return [];
  const full = text.match(FULL_WIDTH)?.length ?? 0;
  if (full <= (text.match(HALF_WIDTH)?.length ?? 0)) return [];
  return [LOST_DOT, LOST_QUOTE]
    .flatMap((pattern) => matchesOf(text, pattern).map(({ index }) => index))
    .sort((a, b) => a - b)
    .map((start) => ({
      kind: 'gap',
      span: { start, end: start + 1 },
      rule: 'wrong-encoding',
      note: '这里的问号可能是转换编码时丢失的引号或间隔号',
    }));
}
