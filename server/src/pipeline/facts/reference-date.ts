import { monthsOf, yearOf } from './calendar.ts';
import { findDates } from './dates.ts';
import type { Span } from '../edit.ts';
import type { Day, Period } from './fact.ts';

/** The day an article counts 去年 and 12月 from. */
export interface Reference {
  readonly day: Day;
  /** True when the page does not say when it was published and the text had to tell. */
  readonly isInferred: boolean;
}

/** A year the article looks back on as a whole is over. */
const OVER = /^\s?年?[^，。,.\n]{0,8}(?:全年|年度|财年)/u;
/** Plans and forecasts name years to come. */
const AHEAD = /(?:到|预计|有望|计划|未来)[^，。,\n]{0,6}$/u;

/**
 * The article's own day: when it was published, else the end of the latest date it gives in full and
 * does not only look forward to; the year after one it sums up (2024年全年). Null when it gives none.
 */
export function referenceOf(publishedAt: Day | null, text: string): Reference | null {
  if (publishedAt !== null) return { day: publishedAt.slice(0, 10), isInferred: false };
  const days = findDates(text, null).flatMap(({ period, span }) =>
    period?.isExplicit === true && !AHEAD.test(text.slice(Math.max(0, span.start - 8), span.start))
      ? [endOf(period, text, span)]
      : [],
  );
  const latest = days.reduce<Day | null>(
    (last, day) => (last === null || day > last ? day : last),
    null,
  );
  return latest === null ? null : { day: latest, isInferred: true };
}

function endOf(period: Period, text: string, span: Span): Day {
  const isOver =
    period.precision === 'year' &&
    (/全年|年度/u.test(text.slice(span.start, span.end)) ||
      OVER.test(text.slice(span.end, span.end + 12)));
  return isOver ? monthsOf(yearOf(period.first) + 1, 1, 6, 'half', false).last : period.last;
}
