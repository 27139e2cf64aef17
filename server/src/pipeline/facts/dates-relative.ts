import { dayOf, monthOf, monthsOf, oneDay, shiftDay, weekOf, yearOf } from './calendar.ts';
import { numberOf, type Groups, type Reader } from './dates-context.ts';
import type { Day, Period } from './fact.ts';

/** 23日: the month is the one told last in the sentence, else that of the article. */
export const readBareDay: Reader = ({ bareDay }, { reference, isRough, lastDay }) => {
  if (bareDay === undefined) return undefined;
  const day = numberOf(bareDay);
  if (reference === null || isRough) return null;
  const isAhead = day > Number(reference.slice(8, 10));
  const base = lastDay ?? monthBack(reference, isAhead ? 1 : 0);
  const found = dayOf(yearOf(base.first), monthOf(base.first), day);
  return found === null ? null : oneDay(found, false);
};

const DAYS_AWAY: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  今早: 0,
  今晚: 0,
  前天: -2,
};
const DAYS_AFTER: Readonly<Record<string, number>> = { 当天: 0, 当日: 0, 同日: 0, 次日: 1 };

export const readRelative: Reader = (groups, { reference, isRough, lastDay }) => {
  const { relative } = groups;
  if (relative === undefined) return readAgo(groups, reference);
  const after = DAYS_AFTER[relative];
  if (after !== undefined) {
    return lastDay === null ? null : oneDay(shiftDay(lastDay.first, after), false);
  }
  return reference === null || isRough ? null : nearby(relative, reference);
};

/** Days, weeks and months that are counted from the article's day; null for 近日. */
function nearby(relative: string, reference: Day): Period | null {
  const away = DAYS_AWAY[relative];
  if (away !== undefined) return oneDay(shiftDay(reference, away), false);
  if (relative.includes('周'))
    return inWeek(relative, weekOf(reference, relative.startsWith('上') ? -1 : 0));
  if (relative.includes('季')) return quarterBack(reference, relative.startsWith('上') ? 1 : 0);
  return relative.includes('月') ? monthBack(reference, relative.startsWith('上') ? 1 : 0) : null;
}

/** 上周五 is a day of the week. */
function inWeek(relative: string, week: Period): Period {
  const weekday = '一二三四五六日天'.indexOf(relative.slice(2, 3) || ' ');
  return weekday < 0 ? week : oneDay(shiftDay(week.first, Math.min(weekday, 6)), false);
}

function monthBack(reference: Day, count: number): Period {
  const months = yearOf(reference) * 12 + monthOf(reference) - 1 - count;
  return monthsOf(Math.floor(months / 12), (months % 12) + 1, (months % 12) + 1, 'month', false);
}

function quarterBack(reference: Day, count: number): Period {
  const quarters = yearOf(reference) * 4 + Math.floor((monthOf(reference) - 1) / 3) - count;
  const last = ((quarters % 4) + 1) * 3;
  return monthsOf(Math.floor(quarters / 4), last - 2, last, 'quarter', false);
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
  return monthBack(reference, count);
}
