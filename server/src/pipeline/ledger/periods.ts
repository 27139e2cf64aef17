import type { Day, Period, Precision } from '../facts/fact.ts';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const QUARTER = /^(?<year>\d{4})Q(?<quarter>[1-4])$/u;

/** `2024`, `2024Q3`, `2024-05` or `2024-05-28` as a period. */
export function periodOf(date: string): Period {
  const { year = date, quarter } = QUARTER.exec(date)?.groups ?? {};
  if (quarter !== undefined) {
    const month = (at: number) => String(Number(quarter) * 3 - at).padStart(2, '0');
    const last = lastDayOf(`${year}-${month(0)}`);
    return { first: `${year}-${month(2)}-01`, last, precision: 'quarter', isExplicit: true };
  }
  if (date.length === 4) return spanOf(`${date}-01-01`, `${date}-12-31`, 'year');
  if (date.length === 7) return spanOf(`${date}-01`, lastDayOf(date), 'month');
  return spanOf(date, date, 'day');
}

const spanOf = (first: Day, last: Day, precision: Precision): Period => ({
  first,
  last,
  precision,
  isExplicit: true,
});

function lastDayOf(yearMonth: string): Day {
  const [year = 0, month = 1] = yearMonth.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (MONTH_DAYS[month - 1] ?? 31) + (month === 2 && isLeap ? 1 : 0);
  return `${yearMonth}-${days}`;
}

export const overlaps = (a: Period, b: Period): boolean => a.first <= b.last && b.first <= a.last;

const RANK: readonly Precision[] = ['day', 'month', 'quarter', 'half', 'year', 'range'];

export const isMoreExact = (a: Period, b: Period): boolean =>
  RANK.indexOf(a.precision) < RANK.indexOf(b.precision);

/** Days from one day to another, counting all months alike; good to two days. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 365.25 + (month - 1) * 30.44 + date;
}
