import type { Span } from '../edit.ts';
import { readNumeral } from '../facts/numerals.ts';
import type { Source } from './ledger.ts';
import { firstMentionFrom } from './mentions-in.ts';

/** 比抖音晚6年上线的视频号: how much earlier or later one thing came than another. */
const GAP =
  /比[^，。,\n比]{1,12}?(?<side>[早晚])了?\s?(?<count>\d{1,3}(?:\.\d)?|[一二两三四五六七八九十半]{1,3})\s?(?<unit>年|个月)(?<half>半)?多?(?:才|就)?(?:上线|推出|成立|诞生|问世|起步|发布)/gu;
/** How close to the words the names stand, in UTF-16 units. */
const REACH = 3;

/** A gap between the beginnings of two things, as a document states it. */
export interface Gap {
  readonly subject: string;
  readonly other: string;
  /** Below 0 when the subject came first. */
  readonly years: number;
  readonly span: Span;
}

/** The gaps a text states between things the dictionary knows. */
export function* gapsIn(source: Source): Generator<Gap> {
  for (const { index, 0: words, groups = {} } of source.text.matchAll(GAP)) {
    const span = { start: index, end: index + words.length };
    const other = nameAt(source, index + 1);
    const subject = subjectOf(source, span);
    const years = yearsOf(groups);
    if (other === null || subject === null || !Number.isFinite(years)) continue;
    yield { subject, other, years, span };
  }
}

function yearsOf({
  side,
  count = '',
  unit,
  half,
}: Readonly<Record<string, string | undefined>>): number {
  const size = count === '半' ? 0.5 : Number(count) || readNumeral(count);
  const years = (size + (half ? 0.5 : 0)) / (unit === '年' ? 1 : 12);
  return side === '早' ? -years : years;
}

/** …晚6年上线的视频号, or 视频号比…晚6年上线. */
const subjectOf = (source: Source, { start, end }: Span): string | null =>
  nameAt(source, source.text.startsWith('的', end) ? end + 1 : end) ?? nameBefore(source, start);

function nameAt({ facts: { mentions } }: Source, at: number): string | null {
  const mention = mentions[firstMentionFrom(mentions, at)];
  return mention && mention.span.start <= at + REACH ? mention.entity : null;
}

function nameBefore({ facts: { mentions } }: Source, at: number): string | null {
  const mention = mentions[firstMentionFrom(mentions, at) - 1];
  return mention && mention.span.end <= at && mention.span.end >= at - REACH
    ? mention.entity
    : null;
}
