import { dayOf, monthOf, monthsOf, oneDay, partOf, spanning, yearOf } from './calendar.ts';
import type { Period } from './fact.ts';
import { numberOf, type Context, type Groups, type Reader } from './dates-context.ts';
import { readBareDay, readRelative } from './dates-relative.ts';

/** When the words say that it was; null when they lean on a date that nobody gave. */
export function periodOf(groups: Groups, context: Context): Period | null {
  for (const read of READERS) {
    const period = read(groups, context);
    if (period !== undefined) return period;
  }
  return null;
}

const readRange: Reader = ({ years, yearsTo }) =>
  years === undefined || yearsTo === undefined
    ? undefined
    : spanning(
        monthsOf(numberOf(years), 1, 12, 'year', true),
        monthsOf(numberOf(yearsTo), 1, 12, 'year', true),
      );

const readFull: Reader = ({ fullYear, fullMonth, fullDay, toDay, monthYear, month, third }) => {
  if (fullYear !== undefined) {
    return daysOf(numberOf(fullYear), numberOf(fullMonth ?? ''), [fullDay, toDay], true);
  }
  if (monthYear === undefined) return undefined;
  return thirdOf(numberOf(monthYear), numberOf(month ?? ''), third, true);
};

/** One day, or the days up to another one of the month; null for days that do not exist. */
function daysOf(
  year: number,
  month: number,
  [from, to]: readonly [string | undefined, string | undefined],
  isExplicit: boolean,
): Period | null {
  const first = dayOf(year, month, numberOf(from ?? ''));
  const last = to === undefined ? first : dayOf(year, month, numberOf(to));
  if (first === null || last === null || last < first) return null;
  return { first, last, precision: first === last ? 'day' : 'range', isExplicit };
}

const THIRDS: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 10],
  中: [11, 20],
  下: [21, 31],
};

/** A month, or ten days of it: 上旬. */
function thirdOf(
  year: number,
  month: number,
  third: string | undefined,
  isExplicit: boolean,
): Period {
  const whole = monthsOf(year, month, month, 'month', isExplicit);
  const [from, to] = THIRDS[third ?? ''] ?? [];
  if (from === undefined || to === undefined) return whole;
  const first = dayOf(year, month, from) ?? whole.first;
  return { first, last: dayOf(year, month, to) ?? whole.last, precision: 'range', isExplicit };
}

/** Whose fiscal year begins when is not told: a part of it has no months. */
const readYear: Reader = ({ year, part, fiscal, fiscalPart }) => {
  if (fiscalPart !== undefined || (fiscal !== undefined && part !== undefined)) return null;
  if (year === undefined) return undefined;
  const number = numberOf(year);
  return within(number < 100 ? 2000 + number : number, part, true);
};

/** A part of a year; the whole of it without one. */
function within(year: number, part: string | undefined, isExplicit: boolean): Period {
  if (part === undefined) return monthsOf(year, 1, 12, 'year', isExplicit);
  const months = monthsWithin(part);
  if (months) return monthsOf(year, ...months, 'range', isExplicit);
  const [from, to, precision] = partOf(part) ?? [1, 12, 'year' as const];
  return monthsOf(year, from, to, precision, isExplicit);
}

const FIRST = /[前头]\s?(?<count>[\d一二三四五六七八九十]+)个?(?<unit>月|季度)/u;
const FROM_TO =
  /^(?<from>[\d一二三四五六七八九十]+)\s?月?(?:份)?\s?[-–—~～至到]\s?(?<to>[\d一二三四五六七八九十]+)/u;

/** 前4个月, 前三季度, 1-5月. */
function monthsWithin(part: string): [from: number, to: number] | null {
  const first = FIRST.exec(part)?.groups;
  if (first) return [1, numberOf(first['count'] ?? '') * (first['unit'] === '月' ? 1 : 3)];
  const span = FROM_TO.exec(part)?.groups;
  if (!span) return null;
  const months: [number, number] = [numberOf(span['from'] ?? ''), numberOf(span['to'] ?? '')];
  return months[0] < months[1] ? months : null;
}

const YEARS_AWAY: Readonly<Record<string, number>> = { 今: 0, 去: -1, 前: -2, 明: 1 };

/** 今年 counts from the article, 同年 from the last date that was given in full. */
const readOwn: Reader = ({ own, ownMonth, ownDay, ownPart }, context) => {
  if (own === undefined) return undefined;
  const year = ownYear(own, context);
  // 当年 by itself is some year long ago
  if (year === null || (own === '当' && ownMonth === undefined)) return null;
  if (ownMonth === undefined) return within(year, ownPart, false);
  const month = numberOf(ownMonth);
  const day = ownDay === undefined ? null : dayOf(year, month, numberOf(ownDay));
  return day === null ? monthsOf(year, month, month, 'month', false) : oneDay(day, false);
};

function ownYear(own: string, context: Context): number | null {
  const { reference, last } = context;
  if (/^上一?$|^前一$/u.test(own)) return yearBeforeTold(own, context);
  const away = YEARS_AWAY[own];
  if (away !== undefined) return reference === null ? null : yearOf(reference) + away;
  return last && yearOf(last.first) + (own === '次' ? 1 : 0);
}

/** 他在前一年说 looks back from what was told, wherever that stood; 上年 from its own sentence. */
function yearBeforeTold(own: string, { reference, last, sentence }: Context): number | null {
  const told = sentence ?? (own === '前一' ? last : null);
  const day = told?.first ?? reference;
  return day === null ? null : yearOf(day) - 1;
}

/** 去年同期 is the year before the time that is spoken of. */
const readSame: Reader = ({ samePeriod }, { reference, near }) => {
  if (samePeriod === undefined) return undefined;
  if (near) return yearBefore(near);
  return reference === null ? null : within(yearOf(reference) - 1, undefined, false);
};

function yearBefore({ first, last, precision }: Period): Period | null {
  const [from, to] = [first, last].map((day) =>
    dayOf(yearOf(day) - 1, monthOf(day), Number(day.slice(8, 10))),
  );
  // only 29 February has no day a year before
  return from && to ? { first: from, last: to, precision, isExplicit: false } : null;
}

/** A day or month without a year is the last one before the article was written. */
const readDay: Reader = ({ dayMonth, day, toDay, bareMonth, third }, context) => {
  const words = dayMonth ?? bareMonth;
  if (words === undefined) return undefined;
  const month = numberOf(words);
  const year = yearFor(month, context);
  if (year === null) return null;
  return day === undefined
    ? thirdOf(year, month, third, false)
    : daysOf(year, month, [day, toDay], false);
};

/** In a sentence the year is said once: 2022年…，7月…. */
function yearFor(month: number, { reference, last, sentence }: Context): number | null {
  if (sentence) return yearOf(sentence.last);
  if (reference === null) return last && yearOf(last.first);
  return yearOf(reference) - (month > monthOf(reference) + 1 ? 1 : 0);
}

const readPart: Reader = ({ season }, context) => {
  if (season === undefined) return undefined;
  if (season === '全年') return context.last?.precision === 'year' ? context.last : null;
  const year = yearOfSeason(season, context);
  return year === null ? null : within(year, season, false);
};

/** That of the sentence; else a season still to come is the one of the year before. */
function yearOfSeason(season: string, context: Context): number | null {
  const { reference, sentence } = context;
  if (sentence) return yearOf(sentence.last);
  const [from] = monthsWithin(season) ?? partOf(season) ?? [1];
  const isAhead = reference !== null && from > monthOf(reference);
  return isAhead ? yearOf(reference) - 1 : yearFor(from, context);
}

const READERS: readonly Reader[] = [
  readRange,
  readFull,
  readYear,
  readSame,
  readOwn,
  readDay,
  readBareDay,
  readRelative,
  readPart,
];
