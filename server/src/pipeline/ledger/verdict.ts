import type { Amount, Aspect } from '../facts/fact.ts';
import type { Reason, ReasonCode, Status } from './ledger.ts';

/** How two values of one key stand to each other. */
export interface Verdict {
  readonly status: Exclude<Status, 'single'>;
  readonly reason: Reason | null;
}

/** Values this close are the same value. */
const SAME = 0.005;
/** Values this close are one value, rounded. */
const ROUNDED = 0.05;
/** A rounder figure may stand this far from the exact one it was rounded from. */
const COARSELY_ROUNDED = 0.1;
/** 超1000亿 is a fair word for less than twice as much. */
const FAIR_BOUND = 2;
/** 增长1.92倍 and 增长92% are one figure in two meanings; both are rounded to two places. */
const SHIFT = 0.011;

const TEXTS: Readonly<Record<ReasonCode, string>> = {
  rounding: '相差不超过一成，是取整的结果',
  bound: '一方只给出上限或下限，另一方的数值落在其中',
  'range-overlap': '给出的范围有重叠',
  'year-missing': '有一处没有写明时间，不能直接对照',
  'different-definition': '统计口径或对象不同，不能直接对照',
  'different-period': '说的是不同时期',
  'meaning-shift': '“是…倍”与“增长…倍”相混，含义相差一倍',
  'unit-missing': '有一处没有写明单位',
  'date-precision': '日期的精确程度不同，互不矛盾',
  date: '对发生时间的说法不一致',
  wording: '同一句话有不同的转述',
  interval: '所说的间隔与已知的日期不符',
  value: '数值不一致',
};

export const reasonOf = (code: ReasonCode): Reason => ({ code, text: TEXTS[code] });

const AGREED: Verdict = { status: 'agreed', reason: null };
const compatible = (code: ReasonCode): Verdict => ({
  status: 'compatible',
  reason: reasonOf(code),
});
const conflict = (code: ReasonCode): Verdict => ({ status: 'conflict', reason: reasonOf(code) });

/** Sets two figures for one subject, measure and period against each other. */
export function compareAmounts(a: Amount, b: Amount, aspect: Aspect): Verdict {
  return (
    compareUnits(a, b) ??
    (aspect === 'growth' ? compareShift(a, b) : null) ??
    compareBounds(a, b) ??
    compareRanges(a, b) ??
    compareValues(a, b)
  );
}

function compareUnits(a: Amount, b: Amount): Verdict | null {
  if (isShare(a) && isShare(b)) return null;
  if (a.unit === b.unit && a.currency === b.currency) return null;
  const [money, bare] = a.unit === 'fen' ? [a, b] : [b, a];
  // 3026亿 without 元 was read as a count: a yuan is a hundred fen
  if (bare.unit === 'count' && near(money.low, bare.low * 100, ROUNDED)) {
    return compatible('unit-missing');
  }
  return compatible('different-definition');
}

/** 1.92倍 and 92% are both plain ratios. */
const isShare = ({ unit }: Amount) => unit === 'ratio' || unit === 'times';

const isShifted = (a: number, b: number) => Math.abs(a - 1 - b) <= SHIFT;

const compareShift = (a: Amount, b: Amount): Verdict | null =>
  isShifted(a.low, b.low) || isShifted(b.low, a.low) ? conflict('meaning-shift') : null;

const isBound = ({ comparison }: Amount) => comparison === 'over' || comparison === 'under';

function compareBounds(a: Amount, b: Amount): Verdict | null {
  if (!isBound(a) && !isBound(b)) return null;
  if (a.comparison === b.comparison) return compareTwoBounds(a, b);
  const [bound, value] = isBound(a) ? [a, b] : [b, a];
  const isFair =
    bound.comparison === 'over'
      ? value.high >= bound.low && value.low <= bound.low * FAIR_BOUND
      : value.low <= bound.high && value.high * FAIR_BOUND >= bound.high;
  return isFair ? compatible('bound') : conflict('value');
}

function compareTwoBounds(a: Amount, b: Amount): Verdict {
  if (near(a.low, b.low, SAME)) return AGREED;
  const isFair = Math.max(a.low, b.low) <= Math.min(a.low, b.low) * FAIR_BOUND;
  return isFair ? compatible('bound') : conflict('value');
}

function compareRanges(a: Amount, b: Amount): Verdict | null {
  if (a.comparison !== 'range' && b.comparison !== 'range') return null;
  if (near(a.low, b.low, SAME) && near(a.high, b.high, SAME)) return AGREED;
  return a.low <= b.high && b.low <= a.high ? compatible('range-overlap') : conflict('value');
}

function compareValues(a: Amount, b: Amount): Verdict {
  if (near(a.low, b.low, SAME)) return AGREED;
  if (near(a.low, b.low, ROUNDED)) return compatible('rounding');
  const isRounder = isRoundingOf(a.low, b.low) || isRoundingOf(b.low, a.low);
  if (isRounder && near(a.low, b.low, COARSELY_ROUNDED)) return compatible('rounding');
  return conflict('value');
}

export const near = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** How many digits a figure was given with: 3 of 3430000. */
export const digitsOf = (value: number): number =>
  value.toExponential().replace(/e.*$/u, '').replaceAll(/\D/gu, '').length;

/** Whether `exact`, written with as many digits as `round` has, is `round`. */
const isRoundingOf = (round: number, exact: number): boolean =>
  Number(exact.toPrecision(Math.min(digitsOf(round), 15))) === round;

const SEVERITY: readonly Status[] = ['single', 'agreed', 'compatible', 'conflict'];

/** The gravest of several statuses. */
export const gravest = (statuses: readonly Status[]): Status =>
  statuses.reduce((a, b) => (SEVERITY.indexOf(b) > SEVERITY.indexOf(a) ? b : a), 'single');

/** Each reason once, in order. */
export const distinctReasons = (reasons: readonly (Reason | null)[]): Reason[] => {
  const byCode = new Map(
    reasons.flatMap((reason) => (reason ? [[reason.code, reason] as const] : [])),
  );
  return [...byCode.values()];
};
