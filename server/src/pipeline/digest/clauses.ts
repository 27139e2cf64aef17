import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import { trimmed } from '../trimmed.ts';
import type { Sentence } from './sentences.ts';
import { unitAt } from '../unit-at.ts';

const isOpening = charactersOf('“‘「『《〈（(【[');
const isClosing = charactersOf('”’」』》〉）)】]');
const isBreak = charactersOf('，,；;');
const isMark = charactersOf('“‘「『《〈（(【[”’」』》〉）)】]，,；;');
const isDigit = charactersOf('0123456789');

/**
 * Cuts a sentence at commas and semicolons, never inside quotes, brackets or numbers (1,200). The
 * spans are of the whole text, without the mark that ends the clause.
 */
export function clausesOf({ span, text }: Sentence): Span[] {
  const clauses: Span[] = [];
  forEachClause(text, (from, to) => {
    const clause = trimmed(text, from, to);
    if (clause) clauses.push({ start: span.start + clause.start, end: span.start + clause.end });
  });
  return clauses;
}

/** The same clause by clause, by their places in the sentence and with the blanks around them. */
export function forEachClause(text: string, take: (from: number, to: number) => void): void {
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charCodeAt(index);
    if (!isMark(mark)) continue;
    if (isOpening(mark)) depth += 1;
    else if (isClosing(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isBreak(mark) && !isInNumber(text, index)) {
      take(from, index);
      from = index + 1;
    }
  }
  take(from, text.length);
}

const isInNumber = (text: string, index: number): boolean =>
  text.charAt(index) === ',' &&
  isDigit(unitAt(text, index - 1)) &&
  isDigit(unitAt(text, index + 1));
