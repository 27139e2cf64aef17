import type { Span } from '../../edit.ts';

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

/** Whether a UTF-16 unit is a Chinese character, or the first half of one beyond the basic plane. */
const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) ||
  unit === 0x3005 ||
  unit === 0x3007 ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xd840 && unit <= 0xd888);

/** How many Chinese characters stand in `text`; counting stops at `most`. */
export function hanCount(text: string, most = Infinity): number {
  let count = 0;
  for (let at = 0; at < text.length && count < most; at += 1) {
    if (isHan(text.charCodeAt(at))) count += 1;
  }
  return count;
}

/** Whether `text` closes like a sentence, quotes and brackets after the mark included. */
export const endsSentence = (text: string): boolean =>
  /[。！？!?…；;][”’"'」』）)】]*$/u.test(text);

/** Whether a full stop, question or exclamation mark stands anywhere in `text`. */
export const hasSentence = (text: string): boolean => /[。！？!?]/u.test(text);
