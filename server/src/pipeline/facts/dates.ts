import type { Span } from '../edit.ts';
import {
  dayOf,
  monthOf,
  monthsOf,
  oneDay,
  partOf,
  shiftDay,
  spanning,
  yearOf,
} from './calendar.ts';
import type { Day, Period } from './fact.ts';
import { readArabic, readNumeral } from './numerals.ts';

/** Words that say when. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  /** Null when the words lean on a date that nobody gave. */
  readonly period: Period | null;
}

const FESTIVAL = String.raw`“?双\s?1[12]”?|双十[一二]|“?618”?|六一八|春节|元旦|国庆|中秋|五一|年货节|情人节|圣诞节?`;
const PART = String.raw`第?[一二三四1-4]\s?季度|[QＱ][1-4]|[一三]季报|上半年|下半年|年?初|年?底|年?末|年中|前\s?[\d一二三四五六七八九十]{1,2}个?月|全年|${FESTIVAL}`;
const YEAR = String.raw`(?<![\d.])(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3}(?=\s?年)`;
const MONTH = String.raw`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])`;
/** 1月1日至3日: the day it ends on, in the same month. */
const TO_DAY = String.raw`\s?[-–—~～至到]\s?(?<toDay>${DAY})\s?[日号]`;
const IN_MONTH = String.raw`月(?:份)?(?:(?<third>[上中下])旬|[初底末中])?`;

/** Each way to write a date has a name; the first that fits at a place is taken. */
const DATE = new RegExp(
  [
    String.raw`(?<years>${YEAR})\s?年?\s?[-–—~～至到]\s?(?<yearsTo>(?:19|20)\d{2})\s?年`,
    String.raw`(?<fullYear>${YEAR})\s?(?:年|[-/.])\s?(?<fullMonth>${MONTH})\s?(?:月|[-/.])\s?(?<fullDay>${DAY})(?:\s?[日号](?:${TO_DAY})?)?(?!\d)`,
    String.raw`(?<monthYear>${YEAR})\s?年\s?(?<month>${MONTH})\s?${IN_MONTH}`,
    String.raw`(?<year>${YEAR}|(?<!\d)[12]\d(?=\s?年(?:底|初|末|\d|Q|上半|下半|双|春|全年|第?[一二三四]季)))\s?财?年?(?:度|的)?\s?(?:(?<part>${PART})|(?<=年)|(?<=年度))`,
    String.raw`(?<own>今|去|前|明|同|当|次)年(?:的)?(?:\s?(?<ownMonth>${MONTH})\s?月(?:(?<ownDay>${DAY})[日号]|份|[初底末])?|\s?(?<ownPart>${PART}))?`,
    String.raw`(?<![\d.])(?<dayMonth>${MONTH})\s?月\s?(?<day>${DAY})\s?[日号](?:${TO_DAY})?`,
    String.raw`(?<![\d.个第前])(?<bareMonth>1[0-2]|0?[1-9]|十[一二]?|(?<![一二三四五六七八九十])[一二三四五六七八九])\s?${IN_MONTH}`,
    String.raw`(?<relative>今天|今日|昨天|昨日|前天|近日|日前|当天|当日|同日|次日|本月|上个?月|上周|本周|去年同期)`,
    String.raw`(?<ago>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?<agoUnit>个月|年|天|周)(?<agoWay>前|后)`,
    String.raw`(?<season>${PART})`,
  ].join('|'),
  'gu',
);

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
  for (const match of text.matchAll(DATE)) {
    const start = match.index;
    const words = match[0].trimEnd();
    if (isName(text, start, words)) continue;
    const period = periodOf(match.groups ?? {}, { reference, last });
    if (period?.isExplicit) last = period;
    mentions.push({ span: { start, end: start + words.length }, text: words, period });
  }
  return mentions;
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
        monthsOf(Number(years), 1, 12, 'year', true),
        monthsOf(Number(yearsTo), 1, 12, 'year', true),
      );

const readFull: Reader = ({ fullYear, fullMonth, fullDay, monthYear, month }) => {
  if (fullYear !== undefined) {
    const day = dayOf(Number(fullYear), Number(fullMonth), Number(fullDay));
    return day === null ? null : oneDay(day, true);
  }
  if (monthYear === undefined) return undefined;
  const number = numberOf(month ?? '');
  return monthsOf(Number(monthYear), number, number, 'month', true);
};

const readYear: Reader = ({ year, part }) => {
  if (year === undefined) return undefined;
  const number = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return within(number, part, true);
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
  if (year === null) return null;
  if (ownMonth === undefined) return within(year, ownPart, false);
  const month = numberOf(ownMonth);
  const day = ownDay === undefined ? null : dayOf(year, month, Number(ownDay));
  return day === null ? monthsOf(year, month, month, 'month', false) : oneDay(day, false);
};

function ownYear(own: string, { reference, last }: Context): number | null {
  const away = YEARS_AWAY[own];
  if (away !== undefined) return reference === null ? null : yearOf(reference) + away;
  return last && yearOf(last.first) + (own === '次' ? 1 : 0);
}

/** A day or month without a year is the last one before the article was written. */
const readDay: Reader = ({ dayMonth, day, bareMonth }, context) => {
  const words = dayMonth ?? bareMonth;
  if (words === undefined) return undefined;
  const month = numberOf(words);
  const year = yearFor(month, context);
  if (year === null) return null;
  if (day === undefined) return monthsOf(year, month, month, 'month', false);
  const exact = dayOf(year, month, Number(day));
  return exact === null ? null : oneDay(exact, false);
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
  const away = DAYS_AWAY[relative];
  if (away !== undefined) {
    return reference === null ? null : oneDay(shiftDay(reference, away), false);
  }
  const after = DAYS_AFTER[relative];
  if (after !== undefined) {
    return last?.precision === 'day' ? oneDay(shiftDay(last.first, after), false) : null;
  }
  if (reference === null || !relative.includes('月')) return null;
  const months = yearOf(reference) * 12 + monthOf(reference) - (relative === '本月' ? 1 : 2);
  return monthsOf(Math.floor(months / 12), (months % 12) + 1, (months % 12) + 1, 'month', false);
};

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
