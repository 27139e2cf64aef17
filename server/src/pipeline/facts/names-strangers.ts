import type { Span } from '../edit.ts';
import type { NameMention } from './names-mention.ts';
import { matchesOf } from '../matches.ts';
import { SparsePattern } from '../sparse-pattern.ts';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const TITLE =
  '(?:创始人|董事长|总裁|首席执行官|首席战略官|首席财务官|首席技术官|首席运营官|总经理|负责人|CEO|CFO|COO|CTO|分析师|研究员|教授|专家|主席|主任|院长|秘书长|委员|学者|合伙人|产品经理|记者)';
const SPEAKS =
  '(?:表示|认为|指出|称|告诉|透露|坦言|强调|介绍|说道|说|宣布|分析|回应|直言|提到|解释|预计|补充|在接受|对记者|向记者)';
const PERSON = `(?<name>[${SURNAMES}][\\p{Script=Han}]{1,2})`;

/** 某公司创始人王小明表示: a title before and a word of speech (or a mark) after the name. */
const titled = new SparsePattern(
  `${TITLE}${PERSON}(?=(?:也|则|曾|近日|日前|此前|公开)?${SPEAKS}|[,，。、(（])`,
  { reach: 0 },
);

/** Words that begin with a surname and are no names. */
const NO_NAME =
  /[们也则曾都将就还已又的了是在有和与对向从被把等称说表认指告透坦强介宣分回直提解预补]/u;

/** More names than any article introduces; a list of staff would cost too much. */
const MOST = 100;

/** A place that introduces somebody by a title. */
export interface Introduction {
  readonly span: Span;
  readonly name: string;
}

/** In UTF-16 units. */
export const LONGEST_INTRODUCTION = '首席执行官'.length + '王小明'.length * 2;

/** Where a text introduces somebody, in order; a part that overlaps none of these does not. */
export const introductionsIn = (text: string): Introduction[] =>
  titled.matchesIn(text).map(({ 0: words, index, groups }) => ({
    span: { start: index, end: index + words.length },
    name: groups?.['name'] ?? '',
  }));

/**
 * People the dictionary does not know, introduced by their title; and each later place that repeats
 * such a name. Precision first: without a title a name is not believed.
 */
export function findStrangers(
  text: string,
  known: readonly NameMention[],
  introductions: readonly Introduction[],
): NameMention[] {
  const names = new Set(
    introductions.map(({ name }) => name).filter((name) => !NO_NAME.test(name)),
  );
  if (names.size === 0) return [];
  const taken = new Set(known.map(({ span }) => span.start));
  const longestFirst = [...names].slice(0, MOST).sort((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.join('|'), 'gu');
  return matchesOf(text, anyName)
    .map(({ 0: name, index }): NameMention => {
      const span = { start: index, end: index + name.length };
      return { span, entity: null, name, kind: 'person' };
    })
    .filter(({ span }) => !taken.has(span.start));
}
