import { DATE } from '../clean/lines/byline.ts';

export interface PublicationDate {
  readonly publishedAt: string | null;
  readonly publishedAtLine: string | null;
}

const NO_DATE: PublicationDate = { publishedAt: null, publishedAtLine: null };

/** The first date of the first line that has one; the date in the markup is the last resort. */
export function firstDate(lines: readonly string[], hint: string | null): PublicationDate {
  for (const line of lines) {
    const publishedAt = readDate(line);
    if (publishedAt !== null) return { publishedAt, publishedAtLine: line };
  }
  const publishedAt = hint === null ? null : readDate(hint);
  return publishedAt === null ? NO_DATE : { publishedAt, publishedAtLine: hint };
}

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
