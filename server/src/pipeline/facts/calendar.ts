import type { Day, Period, Precision } from './fact.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const write = (year: number, month: number, day: number): Day =>
  `${year}-${pad(month)}-${pad(day)}`;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** `YYYY-MM-DD` of a date that exists, else null. */
export const dayOf = (year: number, month: number, day: number): Day | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? write(year, month, day)
    : null;

/** The day so many days later; earlier for a negative number. Meant for a few days. */
export function shiftDay(from: Day, days: number): Day {
  let [year, month, day] = [yearOf(from), monthOf(from), Number(from.slice(8, 10)) + days];
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysIn(year, month);
  }
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return write(year, month, day);
}

/** Whole months of one year, both included. */
export const monthsOf = (
  year: number,
  from: number,
  to: number,
  precision: Precision,
  isExplicit: boolean,
): Period => ({
  first: write(year, from, 1),
  last: write(year, to, daysIn(year, to)),
  precision,
  isExplicit,
});

export const oneDay = (day: Day, isExplicit: boolean): Period => ({
  first: day,
  last: day,
  precision: 'day',
  isExplicit,
});

/** The week of a day, from Monday on, or one so many weeks away. */
export function weekOf(day: Day, weeksAway: number): Period {
  const monday = shiftDay(day, weeksAway * 7 - weekdayOf(day));
  return { first: monday, last: shiftDay(monday, 6), precision: 'range', isExplicit: false };
}

const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 for Monday; Sakamoto's rule. */
function weekdayOf(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leaps + (MONTH_OFFSETS[month - 1] ?? 0) + Number(day.slice(8, 10)) + 6) % 7;
}

/** From the beginning of one period to the end of another. */
export const spanning = (from: Period, to: Period): Period => ({
  first: from.first,
  last: to.last,
  precision: 'range',
  isExplicit: from.isExplicit && to.isExplicit,
});

/** Days of the sales festivals and holidays that fall on the same day every year, month by month. */
const FESTIVALS: readonly (readonly [RegExp, number, number])[] = [
  [/元旦/u, 1, 1],
  [/情人节/u, 2, 2],
  [/618|六一八/u, 6, 6],
  [/双\s?11|双十一|“双11”/u, 11, 11],
  [/双\s?12|双十二|圣诞/u, 12, 12],
  [/国庆/u, 10, 10],
  [/春节|过年|年货节/u, 1, 2],
  [/中秋/u, 9, 10],
  [/五一/u, 5, 5],
];

const SEASONS: readonly (readonly [RegExp, number, number, Precision])[] = [
  [/上半年/u, 1, 6, 'half'],
  [/下半年/u, 7, 12, 'half'],
  [/初$/u, 1, 2, 'range'],
  [/[底末]$/u, 11, 12, 'range'],
  [/年中$|中期/u, 5, 7, 'range'],
];

/** The months of a named part of a year: 上半年, 第三季度, 年底, 双11; undefined for other words. */
export function partOf(words: string): readonly [number, number, Precision] | undefined {
  const quarter = /[一二三四1-4](?=\s?季度)|(?<=[QＱ])[1-4]|[一三](?=季报)/u.exec(words)?.[0];
  if (quarter !== undefined) {
    const number = Number(quarter) || '一二三四'.indexOf(quarter) + 1;
    return [number * 3 - 2, number * 3, 'quarter'];
  }
  const season = SEASONS.find(([pattern]) => pattern.test(words));
  if (season) return [season[1], season[2], season[3]];
  const festival = FESTIVALS.find(([pattern]) => pattern.test(words));
  return festival && [festival[1], festival[2], festival[1] === festival[2] ? 'month' : 'range'];
}
