import type { Span } from '../edit.ts';

interface Placed {
  readonly span: Span;
}

export const overlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** How many of the mentions, which are in order, begin before a place; by bisection. */
function countBefore(mentions: readonly Placed[], place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions that begin inside a span. They are in order of their spans. */
export const inside = <Mention extends Placed>(
  mentions: readonly Mention[],
  { start, end }: Span,
): Mention[] => mentions.slice(countBefore(mentions, start), countBefore(mentions, end));

/** The first mention that overlaps a span and is no longer than `longest` UTF-16 units. */
export const touching = <Mention extends Placed>(
  mentions: readonly Mention[],
  span: Span,
  longest: number,
): Mention | undefined =>
  inside(mentions, { start: span.start - longest, end: span.end }).find((mention) =>
    overlap(mention.span, span),
  );
