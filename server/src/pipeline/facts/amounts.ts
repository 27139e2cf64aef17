import type { Amount, Unit } from './fact.ts';
import type { NumberMention } from './numbers.ts';

const FEN = 100;
const MINUTES: Readonly<Record<string, number>> = {
  秒: 1 / 60,
  分钟: 1,
  小时: 60,
  个小时: 60,
  天: 1_440,
  周: 10_080,
  个月: 43_800,
  年: 525_600,
};
const PERSON = '人次 人 名 位 用户 员工 会员 粉丝'.split(' ');
const COUNTED =
  '家 款 个 件 条 种 项 场 期 篇 只 单 笔 次 商家 店铺 门店 份 套 部 组 类 票 杯 瓶 斤 吨'.split(
    ' ',
  );

const CURRENCIES: Readonly<Record<string, Amount['currency']>> = {
  元: 'CNY',
  块: 'CNY',
  块钱: 'CNY',
  人民币: 'CNY',
  港元: 'HKD',
  港币: 'HKD',
  美元: 'USD',
  美金: 'USD',
};

const KINDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['%', 'ratio'],
  ['倍', 'times'],
  ...Object.keys(CURRENCIES).map((unit): [string, Unit] => [unit, 'fen']),
  ...Object.keys(MINUTES).map((unit): [string, Unit] => [unit, 'minute']),
  ...PERSON.map((unit): [string, Unit] => [unit, 'person']),
  ...COUNTED.map((unit): [string, Unit] => [unit, 'count']),
]);

/** What kind of thing a unit counts; null for a bare number, whose measure tells. */
export const unitKindOf = (unit: string): Unit | null => KINDS.get(unit) ?? null;

/** The figure in whole fen, persons, ratios or minutes; a bare number takes the unit of its measure. */
export function amountOf(number: NumberMention, fallback: Unit): Amount {
  const unit = unitKindOf(number.unit) ?? fallback;
  const factor = unit === 'fen' ? FEN : unit === 'minute' ? (MINUTES[number.unit] ?? 1) : 1;
  const scale = (value: number) =>
    unit === 'fen' ? Math.round(value * factor) : Number((value * factor).toPrecision(12));
  return {
    low: scale(number.low),
    high: scale(number.high),
    unit,
    currency: unit === 'fen' ? (CURRENCIES[number.unit] ?? 'CNY') : null,
    comparison: number.comparison,
    text: number.text,
  };
}
