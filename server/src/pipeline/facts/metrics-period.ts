import type { Span } from '../edit.ts';
import type { DateMention } from './dates.ts';
import type { Period } from './fact.ts';
import type { NumberMention } from './numbers.ts';
import { inside } from './within.ts';

/** 报告期内 leans on the period that was told before. */
const BACK = /报告期内|本期|期内|当季|该季度|这一年|那一年|同期/u;
/** What a figure is compared with: 比去年, 是去年的两倍. */
const BASE = /(?:比|较|高于|低于|相比)$/u;
const BASE_OF_GROWTH = /(?:比|较|高于|低于|相比|是)$/u;
/** 从2021年的5人: the date of the first figure alone. */
const FROM = /[从由自]$/u;
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

/** The date nearest before the figure in its clause, else behind it, else before. */
export function periodFor(
  { text, phrase, dates, numbers, period }: Calendar,
  figure: Span,
  { clause, isGrowth }: { readonly clause: Span; readonly isGrowth: boolean },
): Period | null {
  const base = isGrowth ? BASE_OF_GROWTH : BASE;
  const usable = dates.filter(({ span }) => {
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    const isSpent = inside(numbers, { start: span.end, end: figure.start }).length > 0;
    return !base.test(before) && !(isSpent && FROM.test(before));
  });
  const own = inside(usable, clause);
  const date =
    own.filter(({ span }) => span.end <= figure.start).at(-1) ??
    own[0] ??
    usable.filter(({ span }) => span.end <= clause.start).at(-1);
  if (date) return date.period;
  return BACK.test(text.slice(phrase.span.start, figure.start)) ? period : null;
}
