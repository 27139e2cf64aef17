import type { Span } from '../edit.ts';
import type { DateMention } from './dates.ts';
import type { Period } from './fact.ts';
import type { NumberMention } from './numbers.ts';
import type { Listed } from './metrics-subject.ts';
import { inside } from './within.ts';

/** 报告期内 leans on the period that was told before, and so does a sentence that opens with 其中. */
const BACK = /报告期内|本期|期内|当季|该季度|这一年|那一年|同期/u;
/** What a figure is compared with: 比去年, 是去年的两倍. */
const BASE = /(?:比|较|高于|低于|相比)$/u;
const BASE_OF_GROWTH = /(?:比|较|高于|低于|相比|[是为]|(?<!对)于|相当于)$/u;
/** 从2021年的5人: the date of the first figure alone; 自1月1日起 is that of all that follow. */
const FROM = /[从由自]$/u;
const ONWARDS = /^(?:起|以来|之后|开始)/u;
/** 从2000元降至500元: what it was before is not of the time it changed. */
const FORMER = /[从由]\s?$/u;
/** What is still to come is not of a time told before. */
const TO_COME = /将|计划|预计|有望|力争|拟/u;
/** 2023年的40亿元: the date right before the figure is its own. */
const OWN = /^的?\s?$/u;
/** Longer than the words above; in UTF-16 units. */
const REACH = 3;

/** A sentence, what was found in it and the last period told before it. */
export interface Calendar {
  readonly text: string;
  readonly phrase: { readonly span: Span };
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly period: Period | null;
}

interface Told {
  readonly clause: Span;
  readonly isGrowth: boolean;
  readonly listed: Listed;
}

/** The date nearest before the figure in its clause, else behind it, else before. */
export function periodFor(calendar: Calendar, figure: Span, told: Told): Period | null {
  const { text, phrase, dates, numbers, period } = calendar;
  const { clause, isGrowth } = told;
  const last = lastBefore(inside(dates, clause), figure.start);
  if (last && !isGrowth && OWN.test(text.slice(last.span.end, figure.start))) return last.period;
  const words = text.slice(clause.start, figure.start);
  const following = inside(numbers, { start: figure.end, end: clause.end });
  if (FORMER.test(words) && following.length > 0) return null;
  const date = listedDate(calendar, figure, told.listed) ?? nearest(calendar, figure, told);
  if (date) return date.period;
  const sentence = text.slice(phrase.span.start, figure.start);
  return BACK.test(sentence) || sentence.startsWith('其中') ? period : null;
}

/** 2021年、2022年和2023年…分别为: as many dates side by side as figures. */
function listedDate(
  { text, dates }: Calendar,
  figure: Span,
  { rank, size }: Listed,
): DateMention | undefined {
  if (size < 2) return undefined;
  const before = dates.filter(({ span }) => span.end <= figure.start);
  const isSideBySide = before.every(
    ({ span }, at) => at === 0 || AND.test(text.slice(before[at - 1]?.span.end, span.start)),
  );
  return isSideBySide && before.length === size ? before[rank] : undefined;
}

const AND = /^\s?(?:、|和|与|及|以及)\s?$/u;

/** A year may be the one of a plan; a day or a quarter is only when it was told. */
const isYear = (date: DateMention | undefined) => date?.period?.precision === 'year';

function nearest(calendar: Calendar, figure: Span, told: Told): DateMention | undefined {
  const { clause, isGrowth } = told;
  // of an earlier clause, 为上年的两倍 is not told of this figure either
  const usable = calendar.dates.filter(
    (date) =>
      !isBase(calendar, date, isGrowth || date.span.end <= clause.start) &&
      !isSpent(calendar, date, figure),
  );
  const own = inside(usable, clause);
  const isToCome = TO_COME.test(calendar.text.slice(clause.start, figure.start));
  const earlier = lastBefore(usable, clause.start);
  return (
    lastBefore(own, figure.start) ?? own[0] ?? (isToCome && !isYear(earlier) ? undefined : earlier)
  );
}

const lastBefore = (dates: readonly DateMention[], place: number): DateMention | undefined =>
  dates.filter(({ span }) => span.end <= place).at(-1);

/** Only what a figure is compared with was of that time. */
const isBase = ({ text }: Calendar, { span }: DateMention, isGrowth: boolean): boolean =>
  (isGrowth ? BASE_OF_GROWTH : BASE).test(text.slice(Math.max(0, span.start - REACH), span.start));

/** The date of an earlier figure alone: 从2021年的5人, 不及去年同期的4380万. */
const isSpent = ({ text, numbers }: Calendar, { span }: DateMention, figure: Span): boolean => {
  const between = inside(numbers, { start: span.end, end: figure.start });
  const [first] = between;
  if (!first) return false;
  const isFrom = FROM.test(text.slice(Math.max(0, span.start - REACH), span.start));
  const isOwn = first.span.start - span.end < 2 && text.charAt(first.span.start - 1) === '的';
  return isOwn || (isFrom && !ONWARDS.test(text.slice(span.end, span.end + REACH)));
};
