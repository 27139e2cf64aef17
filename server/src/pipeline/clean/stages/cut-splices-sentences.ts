import type { Edit, Span } from '../../edit.ts';
import { matchesOf } from '../../matches.ts';

/** A sentence of a line and where it stands in the text. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
}

/** A sentence with its end mark; a line is cut into these without a rest. */
const SENTENCE = /[^。！？!?\n]+[。！？!?]*[”’」』）)】]*/gu;

export const sentencesOf = (line: string, start: number): Sentence[] =>
  matchesOf(line, SENTENCE).map(({ 0: text, index }) => ({
    text,
    span: { start: start + index, end: start + index + text.length },
  }));

/** In UTF-16 units. */
const LEAST_PROSE = 9;

/** A sentence that says something: not a label, and closed by a mark. */
export const isProse = ({ text }: Sentence): boolean =>
  text.length >= LEAST_PROSE && /[。！？!?]/u.test(text.slice(-2));

export const cut = (rule: string, { start, end }: Span, confidence: number): Edit => ({
  rule,
  span: { start, end },
  text: '',
  confidence,
});
