import type { Span } from '../edit.ts';
import type { Day, Period } from './fact.ts';
import type { NameMention } from './names.ts';

/** Words that say when; without a period when nothing tells the year. */
export interface Dated {
  readonly span: Span;
  readonly period: Period | null;
}

/** A date that an event can have. */
export interface Datum extends Dated {
  readonly period: Period;
}

/** What dates are judged by. */
interface Context {
  readonly names: readonly NameMention[];
  readonly dates: readonly Dated[];
  readonly reference: Day | null;
}

/** 2024年三季报 names a report. */
const REPORT = /^(?:第?[一二三四]季)?度?(?:财?报|业绩|财务)/u;
/** In an article these are seldom a day. */
const NOWADAYS = new Set(['今天', '今日']);
/** One of several holidays. */
const LISTED = '、';
const AHEAD = /即将|将来|未来/u;
const QUOTED = /[“「『"][^”」』"\n]*$/u;
const LONGEST_QUOTE = 60;
const RECENTLY = /近日|日前|最近|近期/gu;
/** A month or day that leans on the year named before it in the sentence. */
const WITHOUT_YEAR = /^\s?[\d一二三四五六七八九十]{1,3}\s?月/u;
const SENTENCE_END = /[。！？!?\n]/u;

/** The dates that say when something happened, in order; 近日 is the month of the article. */
export function usableDates(text: string, { names, dates, reference }: Context): Datum[] {
  const known = dates.filter(
    (dated): dated is Datum => dated.period !== null && saysWhen(text, dated.span),
  );
  const all = [...known, ...recentOnes(text, reference)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return inheritYears(text, outsideNames(all, names));
}

function saysWhen(text: string, { start, end }: Span): boolean {
  if (NOWADAYS.has(text.slice(start, end)) || text.startsWith(LISTED, end)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  if (before.endsWith(LISTED) || AHEAD.test(before)) return false;
  if (text.charAt(end - 1) === '报' || REPORT.test(text.slice(end, end + 6))) return false;
  return !QUOTED.test(text.slice(Math.max(0, start - LONGEST_QUOTE), start));
}

function recentOnes(text: string, reference: Day | null): Datum[] {
  if (reference === null) return [];
  const first = `${reference.slice(0, 7)}-01`;
  const period: Period = {
    first,
    last: reference.slice(0, 10),
    precision: 'month',
    isExplicit: false,
  };
  return Array.from(text.matchAll(RECENTLY), ({ 0: words, index }) => ({
    span: { start: index, end: index + words.length },
    period,
  })).filter(({ span }) => saysWhen(text, span));
}

/** 今日 in 今日头条 is no date; 618 is a name and a date. Both lists are sorted. */
function outsideNames(dates: readonly Datum[], names: readonly NameMention[]): Datum[] {
  let next = 0;
  return dates.filter(({ span }) => {
    while ((names[next]?.span.end ?? Infinity) <= span.start) next += 1;
    const name = names[next];
    return !name || name.kind === 'event' || name.span.start >= span.end;
  });
}

/** 2022年…；7月: within a sentence the year is said once. */
function inheritYears(text: string, dates: readonly Datum[]): Datum[] {
  let last: Datum | null = null;
  return dates.map((dated) => {
    const before: Datum | null = last;
    if (dated.period.isExplicit) last = dated;
    if (
      !before ||
      dated.period.isExplicit ||
      !WITHOUT_YEAR.test(text.slice(dated.span.start, dated.span.end))
    ) {
      return dated;
    }
    if (SENTENCE_END.test(text.slice(before.span.end, dated.span.start))) return dated;
    return { ...dated, period: inYear(dated.period, before.period.first.slice(0, 4)) };
  });
}

const inYear = (period: Period, year: string): Period => ({
  ...period,
  first: `${year}${period.first.slice(4)}`,
  last: `${year}${period.last.slice(4)}`,
});
