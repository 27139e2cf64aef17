import type { Span } from './edit.ts';
import { charactersLike } from './language/characters.ts';

const isBlank = charactersLike(/\s/u);

/** A stretch of a text without the blanks at its ends; null for one of blanks alone. */
export function trimmed(text: string, from: number, to: number): Span | null {
  const start = startOf(text, from, to);
  return start < to ? { start, end: endOf(text, start, to) } : null;
}

/** Where the blanks end with which a stretch begins; at its end when there is nothing else. */
export function startOf(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start += 1;
  return start;
}

function endOf(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}
