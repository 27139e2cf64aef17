import type { Span } from '../edit.ts';
import { findDates, type DateMention } from '../facts/dates.ts';
import type { Day } from '../facts/fact.ts';
import { findNames } from '../facts/names.ts';
import { findNumbers, type NumberMention } from '../facts/numbers.ts';
import { matchesOf } from '../matches.ts';

/** What a statement says that its cited words do not. */
export interface Missing {
  readonly numbers: string[];
  readonly dates: string[];
  readonly names: string[];
}

/**
 * What the statement says and the quoted words do not, however it is written there: nothing when it
 * says those very words.
 */
export function missingFrom(statement: string, quoted: string, reference: Day | null): Missing {
  if (statement === quoted) return { numbers: [], dates: [], names: [] };
  const said = figuresOf(statement, reference);
  const cited = figuresOf(quoted, reference);
  const numbers = new Set(cited.numbers.map(valueOf));
  const days = new Set(cited.dates.flatMap(dayOf));
  const names = new Set(cited.names.map(({ entity, name }) => entity ?? name));
  const digits = new Set(quoted.match(DIGITS));
  const isCited = (date: DateMention) =>
    date.period ? dayOf(date).every((day) => days.has(day)) : quoted.includes(date.text);
  return {
    numbers: [
      ...said.numbers.filter((number) => !numbers.has(valueOf(number))).map(({ text }) => text),
      ...said.unread.filter((run) => !digits.has(run)),
    ],
    dates: said.dates.filter((date) => !isCited(date)).map(({ text }) => text),
    names: said.names
      .filter(({ entity, name }) => !names.has(entity ?? name))
      .map(({ name }) => name),
  };
}

const DIGITS = /\d+(?:[.,]\d+)*/gu;

/** All that can be compared; a number in a date that is known is compared as part of the date. */
function figuresOf(text: string, reference: Day | null) {
  const dates = findDates(text, reference);
  const names = findNames(text);
  const known = dates.filter(({ period }) => period !== null);
  const numbers = findNumbers(text).filter((number) => !isInside(number.span, known));
  // what nobody could read, as a range that falls, must stand as it is
  const unread = matchesOf(text, DIGITS)
    .map(({ 0: run, index }) => ({
      run,
      span: { start: index, end: index + run.length },
    }))
    .filter(({ span }) => ![dates, names, numbers].some((read) => isInside(span, read)));
  return { dates, names, numbers, unread: unread.map(({ run }) => run) };
}

const isInside = ({ start, end }: Span, mentions: readonly { readonly span: Span }[]): boolean =>
  mentions.some(({ span }) => span.start <= start && end <= span.end);

/** The same for 1亿 and 100,000,000, for 两成 and 20 %. */
const valueOf = ({ low, high, unit }: NumberMention): string =>
  [low.toPrecision(10), high.toPrecision(10), unit === '%' ? '%' : ''].join(' ');

/** The days a date stands for; none when nobody can tell. */
const dayOf = ({ period }: DateMention): string[] =>
  period ? [`${period.first}..${period.last}`] : [];
