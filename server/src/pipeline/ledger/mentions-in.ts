import type { Span } from '../edit.ts';
import type { Mention } from '../facts/fact.ts';

/** The index of the first mention that begins at `offset` or later; found by halving. */
export function firstMentionFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin inside a span. */
export const mentionsIn = (mentions: readonly Mention[], { start, end }: Span): Mention[] =>
  mentions.slice(firstMentionFrom(mentions, start), firstMentionFrom(mentions, end));
