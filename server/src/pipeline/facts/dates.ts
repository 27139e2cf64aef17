import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import { monthOf, monthsOf, spanning, yearOf } from './calendar.ts';
import { datePattern } from './dates-pattern.ts';
import { numberOf, type Context, type Groups } from './dates-context.ts';
import { periodOf } from './dates-readers.ts';
import type { Day, Period } from './fact.ts';
import { unitAt } from '../unit-at.ts';

/** Words that say when. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  /** Null when the words lean on a date that nobody gave. */
  readonly period: Period | null;
}

const SENTENCE_END = /[。！？!?\n]/u;
/** Longer sentences are tables; in UTF-16 units. */
const LONGEST_SENTENCE = 400;
/** Words that name a year themselves or by the article's own. */
const NAMES_YEAR = /(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4}|^[今去前明]年|^\d{2}年/u;

/**
 * Dates in the text, in order and without overlap; one scan. `reference` is the article's own day;
 * `isRough` when only about its year is known, so that 昨天 and 本月 say nothing.
 */
export function findDates(text: string, reference: Day | null, isRough = false): DateMention[] {
  const mentions: DateMention[] = [];
  let context: Context = {
    reference,
    isRough,
    last: null,
    lastDay: null,
    near: null,
    sentence: null,
  };
  let told = 0;
  for (const match of matchesIn(text)) {
    const start = match.index;
    const words = match[0].trimEnd();
    if (isName(text, start, words)) continue;
    const groups = match.groups ?? {};
    if (context.near && isBeyond(text, told, start))
      context = { ...context, near: null, sentence: null };
    const own: DateMention = {
      span: { start, end: start + words.length },
      text: words,
      period: periodOf(groups, context),
    };
    const joined = through(text, mentions.at(-1), own, groups);
    if (joined) mentions.pop();
    const mention = joined ?? monthsUpTo(text, own) ?? own;
    mentions.push(mention);
    context = after(context, mention, isComparison(unitAt(text, start - 1)));
    told = mention.span.end;
  }
  return mentions;
}

/** A text is asked twice: which day it counts from, and which days it then tells. */
let scanned: { readonly text: string; readonly matches: readonly RegExpExecArray[] } | undefined;

function matchesIn(text: string): readonly RegExpExecArray[] {
  if (scanned?.text !== text) scanned = { text, matches: datePattern.matchesIn(text) };
  return scanned.matches;
}

/** 截至2025年6月30日止六个月: the months that end on the day. */
function monthsUpTo(text: string, { span, period }: DateMention): DateMention | null {
  const behind = text.slice(span.end, span.end + LONGEST_CLOSE);
  const { words = '', count = '' } = CLOSE.exec(behind)?.groups ?? {};
  if (words === '' || period?.precision !== 'day') return null;
  const months = count === '' ? 12 : numberOf(count);
  const opening = yearOf(period.last) * 12 + monthOf(period.last) - months;
  const month = (opening % 12) + 1;
  const { first } = monthsOf(Math.floor(opening / 12), month, month, 'month', true);
  const end = span.end + words.length;
  return {
    span: { start: span.start, end },
    text: text.slice(span.start, end),
    period: { first, last: period.last, precision: 'range', isExplicit: period.isExplicit },
  };
}

/** In UTF-16 units. */
const LONGEST_CLOSE = 10;
const CLOSE = /^(?<words>止的?(?:(?<count>[三六九369]|十二|12)个月|(?:财政)?年度))/u;

const isBeyond = (text: string, from: number, to: number): boolean =>
  to - from > LONGEST_SENTENCE || SENTENCE_END.test(text.slice(from, to));

/** 比2023年: what is compared with is not the year that is spoken of. */
const isComparison = charactersOf('比较是为于');

/** What later dates may lean on once this one is told. */
const after = (context: Context, { period, text }: DateMention, isCompared: boolean): Context => ({
  ...context,
  last: period?.isExplicit ? period : context.last,
  lastDay: period?.precision === 'day' ? period : context.lastDay,
  near: period ?? context.near,
  sentence: period && !isCompared && NAMES_YEAR.test(text) ? period : context.sentence,
});

const NOTHING: Context = {
  reference: null,
  isRough: false,
  last: null,
  lastDay: null,
  near: null,
  sentence: null,
};

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
  const { period: opening } = from;
  const leaning: Context = { ...NOTHING, last: opening, sentence: opening };
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
