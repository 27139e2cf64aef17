import type { Span } from '../pipeline/edit.ts';

/** A line of the clean text. */
export interface Paragraph {
  readonly kind: 'heading' | 'paragraph';
  readonly span: Span;
}

const LONGEST_HEADING = 36;

/** The lines of a clean text; a short one that does not close like a sentence is a heading. */
export function paragraphsOf(text: string): Paragraph[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const isHeading = line.length <= LONGEST_HEADING && !/[。！!；;：:，,…”」』）)]$/u.test(line);
    return { kind: isHeading ? 'heading' : 'paragraph', span };
  });
}
