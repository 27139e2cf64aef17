import { findEvents } from '../../facts/events.ts';
import type { Amount, Metric } from '../../facts/fact.ts';
import { mentionsOf } from '../../facts/mentions.ts';
import { findNames } from '../../facts/names.ts';
import type { Source } from '../ledger.ts';
import { periodOf } from '../periods.ts';

/** `2023年5月12日`, `2023年5月` or `2023年`. */
const DATE = /(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/gu;

/** A document whose names and plain dates are read; its figures are given. */
export function aSource(
  documentId: string,
  text: string,
  more: Partial<Source> & { metrics?: Metric[] } = {},
): Source {
  const names = findNames(text);
  const dates = Array.from(text.matchAll(DATE), ({ 0: words, index, groups }) => ({
    span: { start: index, end: index + words.length },
    period: periodOf(
      [groups?.['year'] ?? '', groups?.['month'], groups?.['day']]
        .filter((part) => part !== undefined)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    ),
  }));
  const { metrics = [], ...rest } = more;
  return {
    documentId,
    title: documentId,
    outlet: null,
    publishedAt: null,
    text,
    facts: {
      metrics,
      events: findEvents(text, { names, dates, doubts: [], reference: null }),
      mentions: mentionsOf(names),
    },
    ...rest,
  };
}

export const anAmount = (low: number, more: Partial<Amount> = {}): Amount => ({
  low,
  high: low,
  unit: 'fen',
  currency: 'CNY',
  comparison: 'exact',
  text: String(low),
  ...more,
});

export const aMetric = (
  subject: string,
  measure: string,
  low: number,
  more: Partial<Metric> & { date?: string } = {},
): Metric => {
  const { date, ...rest } = more;
  return {
    subject: { id: subject, name: subject },
    measure,
    aspect: 'level',
    period: date === undefined ? null : periodOf(date),
    amount: anAmount(low),
    speaker: null,
    span: { start: 0, end: 1 },
    figure: { start: 0, end: 1 },
    caution: null,
    ...rest,
  };
};
