import type { Span } from '../edit.ts';
import { unitKindOf } from './amounts.ts';
import type { NameMention } from './names.ts';
import type { NumberMention } from './numbers.ts';

/** Numbers of these count nothing a reader would compare, nor does 一位 or 一次. */
const LABEL = /^(?:个|条|种|项|点|期|篇|步|届|轮|部|份|类|组|段|层|行|字|折|岁)$/u;
const ONE = /^(?:[一两几]\s?(?:位|次|名|家|人|款|场|件|单|笔|条|天|年|周|块)|几倍)/u;
/** 前100万元 and 每单1元 are conditions. */
const CONDITION = /(?:前|每[笔单件个]?)\s?$/u;
/** What is still to be reached is no level. */
const GOAL = /(?:距离|离|冲击|目标[是为]?|控制在|不[高低]于)\s?$/u;
/** 假设退货率是一成; 下季度目标: what is only supposed or wanted, anywhere before it in the sentence. */
const SUPPOSED = /假设|如果|假如|要是|倘若|目标[：:]/u;
/** 占淘宝的四成 is a share, 是淘宝的四成 says how far one is behind the other. */
const SHARE = /占|贡献|份额|来自/u;
/** 拥有几亿用户的公司, 做到万亿GMV的平台: any of a kind, nobody's figure. */
const OF_A_KIND =
  /^[^，,。；;]{0,8}的(?:每[一个家]{1,2}个?|任何|所有|很多|不少|那些|一些)?(?:互联网|大型|头部|电商|[\p{Script=Han}]{2}){0,2}(?:公司|平台|企业|商家|品牌|店铺|主播)(?:们|都|来说|数|增长|增加|占)/u;

/** 多了五千万人, 净增1265家: how many more or less, which is neither a level nor a ratio. */
const MORE =
  /(?:(?:同比|环比|[比较][^，,。]{1,14})[^，,。]{0,8}(?:[多少]了|增加|增长|减少|下降)|[多少]了|增加了|增长了|减少了|下降了|净[增减关开][加少店]?|[比较][^，,。]{1,14}[多少高低])(?:约|近|超过?)?\s?$/u;
/** 佣金最多返还百分之百 is no rate of the commission. */
const GIVEN_BACK = /(?:返还|退还|返佣|减免|抵扣)了?\s?$/u;

/** What a figure stands beside. */
export interface Beside {
  readonly text: string;
  readonly sentence: Span;
  readonly clause: Span;
  readonly names: readonly NameMention[];
}

/** A figure that states nothing of its subject: a label, a condition, a goal, a comparison with others. */
export function isAside(number: NumberMention, beside: Beside): boolean {
  const { text, sentence, clause, names } = beside;
  const { start, end } = number.span;
  const before = text.slice(clause.start, start);
  return (
    LABEL.test(number.unit) ||
    ONE.test(number.text) ||
    GOAL.test(before) ||
    SUPPOSED.test(text.slice(sentence.start, start)) ||
    (CONDITION.test(before) && unitKindOf(number.unit) === 'fen') ||
    isMore(number, before) ||
    isOfAnother(number, before, names) ||
    isThanAnother(number, beside) ||
    OF_A_KIND.test(text.slice(end, end + LONGEST_KIND))
  );
}

const isMore = ({ unit }: NumberMention, before: string): boolean => {
  const kind = unitKindOf(unit);
  return kind === 'ratio' || kind === 'times' ? GIVEN_BACK.test(before) : MORE.test(before);
};

/** In UTF-16 units. */
const LONGEST_KIND = 28;

/** 比抖音低两个百分点 is no change in time. */
const isThanAnother = ({ unit, span: { start: end } }: NumberMention, beside: Beside): boolean => {
  const { text, clause, names } = beside;
  const kind = unitKindOf(unit);
  return (
    (kind === 'ratio' || kind === 'times') &&
    names.some(
      ({ span }) =>
        span.start > clause.start &&
        span.end <= end &&
        end - span.end < LONGEST_THAN &&
        THAN.test(text.charAt(span.start - 1)),
    )
  );
};

const THAN = /[比较]/u;
/** In UTF-16 units. */
const LONGEST_THAN = 8;

/** 抖音的三分之一: a ratio to what somebody else has. */
function isOfAnother(
  { unit, span }: NumberMention,
  before: string,
  names: readonly NameMention[],
): boolean {
  const kind = unitKindOf(unit);
  if (kind !== 'ratio' && kind !== 'times') return false;
  const words = before.trimEnd();
  const end = span.start - (before.length - words.length) - 1;
  return words.endsWith('的') && !SHARE.test(before) && names.some((name) => name.span.end === end);
}
