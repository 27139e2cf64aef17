import type { Span } from './edit.ts';
import { charactersLike } from './language/characters.ts';

const isBlank = charactersLike(/\s/u);

/** A stretch of a text without the blanks at its ends; null for one of blanks alone. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  return start < end ? { start, end } : null;
}
