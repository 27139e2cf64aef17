import { amountOf, unitKindOf } from './amounts.ts';
import type { Amount } from './fact.ts';
import type { NumberMention } from './numbers.ts';

const RISE =
  '增长|增加|增幅|增速|上升|提升|提高|上涨|涨了|多了|多出|高出|扩大|飙升|攀升|下降|下滑|减少|缩短|缩减|缩水|收窄|回落|降低|降了|跌了|少了|低了|[增降涨跌减]';
const GROWTH = new RegExp(
  `(?:${RISE}|同比|环比)(?:分别)?(?:达到?|为|了)?(?:大约|约|近|超过|超)?$`,
  'u',
);
/** 比去年高3个百分点 is a change, 比去年高 by itself a state. */
const HIGHER = /[比较][^，,。]{1,14}[高低多少]$/u;
const FALL =
  /(?:下滑|减少|缩短|缩减|缩水|收窄|回落|少了|低了|比[^，,]{1,14}[低少]|[降跌减])[^，,]{0,6}$/u;
/** 增速回落到四成 is a growth of .4; 增速回落5个百分点 changes the growth itself. */
const RATE_OF_GROWTH = /增[速幅][^，,。；;]{0,16}$/u;
/** 是去年同期的两倍; to be twice somebody else is no growth. */
const TIMES_OF = /(?:[是为]|相当于|达到?|超过?)[^，,。]{0,14}[年期季度月周前][^，,。]{0,8}的$/u;
/**
 * How much a figure says that something changed, as a ratio or as times; null for a level. `before`
 * is its clause up to the figure. 增长 10% is a change, and so is 是…的 1.92 倍: it grew by .92.
 */
export function growthOf(number: NumberMention, before: string): Amount | null {
  const kind = unitKindOf(number.unit);
  if (kind !== 'ratio' && kind !== 'times') return null;
  const amount = amountOf(number, 'ratio');
  const words = before.trimEnd();
  if (kind === 'times' && TIMES_OF.test(words)) {
    return { ...amount, low: amount.low - 1, high: amount.high - 1 };
  }
  if (growsByItself(number.text, words)) return amount;
  if (!GROWTH.test(words) && !HIGHER.test(words)) return null;
  return FALL.test(words) ? { ...amount, low: -amount.high, high: -amount.low } : amount;
}

/** 翻一番, and what is told as a rate of growth. */
const growsByItself = (figure: string, before: string): boolean =>
  figure.includes('翻') || (RATE_OF_GROWTH.test(before) && !figure.includes('点'));
