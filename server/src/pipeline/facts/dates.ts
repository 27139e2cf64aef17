import type { Span } from '../edit.ts';
import {
  dayOf,
  monthOf,
  monthsOf,
  oneDay,
  partOf,
  shiftDay,
  spanning,
  weekOf,
  yearOf,
} from './calendar.ts';
import { datePattern } from './dates-pattern.ts';
import type { Day, Period } from './fact.ts';
import { readArabic, readNumeral } from './numerals.ts';

/** Words that say when. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  /** Null when the words lean on a date that nobody gave. */
  readonly period: Period | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a date may lean on: the day of the article, and the last date the text gave in full. */
interface Context {
  readonly reference: Day | null;
  readonly last: Period | null;
}

/** Dates in the text, in order and without overlap; one scan. `reference` is the article's own day. */
export function findDates(text: string, reference: Day | null): DateMention[] {
  const mentions: DateMention[] = [];
  let last: Period | null = null;
  for (const match of text.matchAll(datePattern)) {
    const start = match.index;
    const words = match[0].trimEnd();
    if (isName(text, start, words)) continue;
    const groups = match.groups ?? {};
    const own: DateMention = {
      span: { start, end: start + words.length },
      text: words,
      period: periodOf(groups, { reference, last }),
    };
    const joined: DateMention | null = through(text, mentions.at(-1), own, groups);
    if (joined) mentions.pop();
    const mention = joined ?? own;
    mentions.push(mention);
    if (mention.period?.isExplicit) last = mention.period;
  }
  return mentions;
}

const TO = /^\s?[-–—~～至到]\s?$/u;
const LONGEST_TO = 3;

/** 2024年11月到3月 is one date; what closes it takes the year of what opens it. Null for other pairs. */
function through(
  text: string,
  from: DateMention | undefined,
  to: DateMention,
  groups: Groups,
): DateMention | null {
  if (!from?.period || to.span.start - from.span.end > LONGEST_TO) return null;
  if (!TO.test(text.slice(from.span.end, to.span.start))) return null;
  const leaning = { reference: null, last: from.period };
  const end = to.period?.isExplicit ? to.period : periodOf(groups, leaning);
  if (!end || end.first <= from.period.last) return null;
  const period = { ...spanning(from.period, end), isExplicit: from.period.isExplicit };
  const span = { start: from.span.start, end: to.span.end };
  return { span, text: text.slice(span.start, span.end), period };
}

/** 618 in a number, 第五一… and the like name no day. */
const isName = (text: string, start: number, words: string): boolean =>
  (/^\d/u.test(words) && /[\d.A-Za-z]/u.test(text.charAt(start - 1))) ||
  (/\d$/u.test(words) && /[\d%万亿元倍]/u.test(text.charAt(start + words.length))) ||
  /^[初底末]$/u.test(words);

const numberOf = (words: string): number =>
  /\d/u.test(words) ? readArabic(words) : readNumeral(words);

function periodOf(groups: Groups, context: Context): Period | null {
  for (const read of [readRange, readFull, readYear, readOwn, readDay, readRelative, readPart]) {
    const period = read(groups, context);
    if (period !== undefined) return period;
  }
  return null;
}

type Reader = (groups: Groups, context: Context) => Period | null | undefined;

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

const readYear: Reader = ({ year, part }) => {
  if (year === undefined) return undefined;
  const number = numberOf(year);
  return within(number < 100 ? 2000 + number : number, part, true);
};

/** A part of a year; the whole of it without one. */
function within(year: number, part: string | undefined, isExplicit: boolean): Period {
  const first = /前\s?([\d一二三四五六七八九十]+)个?月/u.exec(part ?? '');
  if (first) return monthsOf(year, 1, numberOf(first[1] ?? ''), 'range', isExplicit);
  const [from, to, precision] = partOf(part ?? '') ?? [1, 12, 'year' as const];
  return monthsOf(year, from, to, precision, isExplicit);
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

function ownYear(own: string, { reference, last }: Context): number | null {
  const away = YEARS_AWAY[own];
  if (away !== undefined) return reference === null ? null : yearOf(reference) + away;
  return last && yearOf(last.first) + (own === '次' ? 1 : 0);
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

function yearFor(month: number, { reference, last }: Context): number | null {
  if (reference === null) return last && yearOf(last.first);
  return yearOf(reference) - (month > monthOf(reference) + 1 ? 1 : 0);
}

const DAYS_AWAY: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
};
const DAYS_AFTER: Readonly<Record<string, number>> = { 当天: 0, 当日: 0, 同日: 0, 次日: 1 };

const readRelative: Reader = (groups, { reference, last }) => {
  const { relative } = groups;
  if (relative === undefined) return readAgo(groups, reference);
  const after = DAYS_AFTER[relative];
  if (after !== undefined) {
    return last?.precision === 'day' ? oneDay(shiftDay(last.first, after), false) : null;
  }
  return reference === null ? null : nearby(relative, reference);
};

/** Days, weeks and months that are counted from the article's day; null for 近日. */
function nearby(relative: string, reference: Day): Period | null {
  const away = DAYS_AWAY[relative];
  if (away !== undefined) return oneDay(shiftDay(reference, away), false);
  if (relative.endsWith('周')) return weekOf(reference, relative === '上周' ? -1 : 0);
  if (!relative.includes('月')) return null;
  const months = yearOf(reference) * 12 + monthOf(reference) - (relative === '本月' ? 1 : 2);
  return monthsOf(Math.floor(months / 12), (months % 12) + 1, (months % 12) + 1, 'month', false);
}

/** 九年前 is a year, 三个月前 a month; what lies ahead of the article is not dated. */
function readAgo(
  { ago, agoUnit, agoWay }: Groups,
  reference: Day | null,
): Period | null | undefined {
  if (ago === undefined) return undefined;
  if (reference === null || agoWay === '后') return null;
  const count = numberOf(ago);
  if (agoUnit === '年') return monthsOf(yearOf(reference) - count, 1, 12, 'year', false);
  if (agoUnit === '天') return oneDay(shiftDay(reference, -count), false);
  if (agoUnit === '周') return null;
  const months = yearOf(reference) * 12 + monthOf(reference) - 1 - count;
  return monthsOf(Math.floor(months / 12), (months % 12) + 1, (months % 12) + 1, 'month', false);
}

const readPart: Reader = ({ season }, context) => {
  if (season === undefined) return undefined;
  if (season === '全年') return context.last?.precision === 'year' ? context.last : null;
  const [from] = partOf(season) ?? [1];
  const { reference } = context;
  // a season still to come is the one of the year before
  const isAhead = reference !== null && from > monthOf(reference);
  const year = isAhead ? yearOf(reference) - 1 : yearFor(from, context);
  return year === null ? null : within(year, season, false);
};
