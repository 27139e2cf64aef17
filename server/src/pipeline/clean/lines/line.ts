import type { Span } from '../../edit.ts';
import { countHan } from '../../language/characters.ts';

/** One line of a text: its place without the line break, and its words without white margins. */
export interface Line {
  readonly span: Span;
  readonly text: string;
}

/** All lines of `text`, blank ones too; joined by line feeds they are the text again. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    lines.push({ span: { start, end }, text: raw.trim() });
    start = end + 1;
  }
  return lines;
}

/** How many Chinese characters stand in `text`; counting stops at `most`. */
export const hanCount = countHan;

/** Whether `text` closes like a sentence, quotes and brackets after the mark included. */
export const endsSentence = (text: string): boolean =>
  /[。！？!?…；;][”’"'」』）)】]*$/u.test(text);

/** Whether a full stop, question or exclamation mark stands anywhere in `text`. */
export const hasSentence = (text: string): boolean => /[。！？!?]/u.test(text);
