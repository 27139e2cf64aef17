import type { Span } from '../edit.ts';
import { monthOf, monthsOf, yearOf } from './calendar.ts';
import { verbsOf } from './events-verbs.ts';
import type { Day, Period } from './fact.ts';
import type { NameMention } from './names.ts';
import { matchesOf } from '../matches.ts';

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
  /** Only about the year of the article is known. */
  readonly isRough: boolean;
}

/** 2024年三季报 names a report. */
const REPORT = /^(?:第?[一二三四]季)?度?(?:财?报|业绩|财务)/u;
/** 三季度业绩电话会: results are told in the quarter after, those of a year in the next. */
const RESULTS_CALL =
  /^\s?(?:的|第?[一二三四]季度?)?(?:财报|业绩|年度|财务)?(?:后的?)?(?:业绩|财报|财务|分析师|投资者)?(?:电话会|业绩会|财报会|发布会|说明会|沟通会)/u;
/** In an article these are seldom a day. */
const NOWADAYS = new Set(['今天', '今日']);
/** One of several holidays. */
const LISTED = '、';
const AHEAD = /即将|将来|未来/u;
/** 比如去年推出的…: what is only an example is not told. */
const EXAMPLE = /(?:比如|例如|譬如|诸如)$/u;
const QUOTED = /[“「『"][^”」』"\n]*$/u;
const LONGEST_QUOTE = 60;
const RECENTLY = /近日|日前|最近|近期/gu;

/** 今天宣布: a day after all when somebody does something on it. */
function isToday(text: string, { start, end }: Span): boolean {
  if (!NOWADAYS.has(text.slice(start, end))) return true;
  const [verb] = verbsOf(text.slice(end, end + REACH_OF_TODAY));
  return verb !== undefined && verb.at <= 4 && verb.happening !== 'say';
}

/** In UTF-16 units. */
const REACH_OF_TODAY = 10;

/** Results are told after the time they are of. */
function toldAfter(text: string, dated: Datum): Datum {
  const { span, period } = dated;
  if (!RESULTS_CALL.test(text.slice(span.end, span.end + LONGEST_CALL))) return dated;
  const quarters = yearOf(period.last) * 4 + Math.ceil(monthOf(period.last) / 3);
  const first = (quarters % 4) * 3 + 1;
  const after = monthsOf(Math.floor(quarters / 4), first, first + 2, 'quarter', false);
  return { span, period: after };
}

const LONGEST_CALL = 16;

/** The dates that say when something happened, in order; 近日 is the month of the article. */
export function usableDates(text: string, context: Context): Datum[] {
  const known = context.dates
    .filter((dated): dated is Datum => dated.period !== null && saysWhen(text, dated.span))
    .map((dated) => toldAfter(text, dated));
  const all = [...known, ...recentOnes(text, context)].sort((a, b) => a.span.start - b.span.start);
  return outsideNames(all, context.names);
}

function saysWhen(text: string, { start, end }: Span): boolean {
  if (!isToday(text, { start, end }) || text.startsWith(LISTED, end)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  if (before.endsWith(LISTED) || AHEAD.test(before) || EXAMPLE.test(before)) return false;
  const behind = text.slice(end, end + LONGEST_CALL);
  if (text.charAt(end - 1) === '报' || isReport(behind)) return false;
  return !QUOTED.test(text.slice(Math.max(0, start - LONGEST_QUOTE), start));
}

const isReport = (behind: string): boolean => REPORT.test(behind) && !RESULTS_CALL.test(behind);

/** The month of the article; its year when the text had to tell the day. */
function recentOnes(text: string, { reference, isRough }: Context): Datum[] {
  if (reference === null) return [];
  const period: Period = isRough
    ? monthsOf(yearOf(reference), 1, 12, 'year', false)
    : {
        first: `${reference.slice(0, 7)}-01`,
        last: reference.slice(0, 10),
        precision: 'month',
        isExplicit: false,
      };
  return matchesOf(text, RECENTLY)
    .map(({ 0: words, index }) => ({
      span: { start: index, end: index + words.length },
      period,
    }))
    .filter(({ span }) => saysWhen(text, span));
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
