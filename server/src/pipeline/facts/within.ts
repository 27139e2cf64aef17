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

const NONE: readonly never[] = [];

/** Walks a sorted list beside ranges that do not go back. */
export class Cursor<Item extends Placed> {
  private readonly items: readonly Item[];
  private first = 0;

  constructor(items: readonly Item[]) {
    this.items = items;
  }

  /** Those of the items that begin inside `range`. */
  from({ start, end }: Span): readonly Item[] {
    while ((this.items[this.first]?.span.start ?? Infinity) < start) this.first += 1;
    let last = this.first;
    while ((this.items[last]?.span.start ?? Infinity) < end) last += 1;
    return last === this.first ? NONE : this.items.slice(this.first, last);
  }

  /** Those of the items inside or across `range`. */
  within(range: Span): readonly Item[] {
    while ((this.items[this.first]?.span.end ?? Infinity) <= range.start) this.first += 1;
    const next = this.items[this.first];
    return next && next.span.start < range.end ? this.across(range) : NONE;
  }

  private across({ start, end }: Span): Item[] {
    const found: Item[] = [];
    for (let at = this.first; at < this.items.length; at += 1) {
      const item = this.items[at];
      if (!item || item.span.start >= end) break;
      if (item.span.end > start) found.push(item);
    }
    return found;
  }
}
