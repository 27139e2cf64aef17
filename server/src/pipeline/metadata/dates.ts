import { DATE } from '../clean/lines/byline.ts';
import { matchesOf } from '../matches.ts';

export interface PublicationDate {
  readonly publishedAt: string | null;
  readonly publishedAtLine: string | null;
}

const NO_DATE: PublicationDate = { publishedAt: null, publishedAtLine: null };

/** What stands before a date says what happened on it. */
const FIRST = /(?:首发|原载|原文(?:发布|发表|刊发)?|首次发布)(?:于|时间|日期)?\s*[:：]?\s*$/u;
const PUBLISHED = /(?:发布|发表|刊发|发稿|出版)(?:于|时间|日期)?\s*[:：]?\s*$/u;
const UPDATED = /(?:更新|修改|修订|编辑|抓取|采集|访问|最后)(?:于|时间|日期)?\s*[:：]?\s*$/u;

/** When somebody put a copy up. */
const COPIED = /^(?:转帖|转载|转发)/u;

const ANY_DATE = new RegExp(DATE.source, 'gu');

interface Told {
  readonly at: string;
  readonly line: string;
  /** How near it is to the first publication, 0 for nearest. */
  readonly rank: number;
}

/**
 * When the article first came out: the day a line says so of, else that of its publication here, else the
 * first date without a label. A day of change is not read; the date in the markup is the last resort.
 */
export function firstDate(lines: readonly string[], hint: string | null): PublicationDate {
  const [first] = lines.flatMap(datesIn).sort((a, b) => a.rank - b.rank);
  if (first) return { publishedAt: first.at, publishedAtLine: first.line };
  const publishedAt = hint === null ? null : readDate(hint);
  return publishedAt === null ? NO_DATE : { publishedAt, publishedAtLine: hint };
}

const datesIn = (line: string): Told[] =>
  matchesOf(line, ANY_DATE).flatMap(({ 0: words, index }) => {
    const at = readDate(words);
    const before = line.slice(Math.max(0, index - LONGEST_LABEL), index);
    if (at === null || UPDATED.test(before) || COPIED.test(line)) return [];
    return [{ at, line, rank: FIRST.test(before) ? 0 : PUBLISHED.test(before) ? 1 : 2 }];
  });

/** In UTF-16 units. */
const LONGEST_LABEL = 12;

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` of the first date in `text`; null for 2025-02-30. */
export function readDate(text: string): string | null {
  const found = DATE.exec(text)?.groups;
  if (!found) return null;
  const day = [found['year'], found['month'], found['day']].map((part) => pad(part)).join('-');
  if (!isDay(day)) return null;
  const { hour, minute } = found;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return day;
  }
  return `${day}T${pad(hour)}:${minute}`;
}

const pad = (part = '') => part.padStart(2, '0');

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
  return date >= 1 && date <= days;
}
