import type { Span } from '../edit.ts';
import { charactersLike, charactersOf } from '../language/characters.ts';
import type { Sentence } from './sentences.ts';

const isOpening = charactersOf('“‘「『《〈（(【[');
const isClosing = charactersOf('”’」』》〉）)】]');
const isBreak = charactersOf('，,；;');
const isMark = charactersOf('“‘「『《〈（(【[”’」』》〉）)】]，,；;');
const isBlank = charactersLike(/\s/u);
const isDigit = charactersOf('0123456789');

/**
 * Cuts a sentence at commas and semicolons, never inside quotes, brackets or numbers (1,200). The
 * spans are of the whole text, without the mark that ends the clause.
 */
export function clausesOf({ span, text }: Sentence): Span[] {
  const clauses: Span[] = [];
  forEachClause(text, (start, end) => {
    clauses.push({ start: span.start + start, end: span.start + end });
  });
  return clauses;
}

/** The same clause by clause, by their places in the sentence. */
export function forEachClause(text: string, take: (start: number, end: number) => void): void {
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charCodeAt(index);
    if (!isMark(mark)) continue;
    if (isOpening(mark)) depth += 1;
    else if (isClosing(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isBreak(mark) && !isInNumber(text, index)) {
      takeTrimmed(text, from, index, take);
      from = index + 1;
    }
  }
  takeTrimmed(text, from, text.length, take);
}

function takeTrimmed(
  text: string,
  from: number,
  to: number,
  take: (start: number, end: number) => void,
): void {
  let [start, end] = [from, to];
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  if (start < end) take(start, end);
}

const isInNumber = (text: string, index: number): boolean =>
  text.charAt(index) === ',' &&
  isDigit(text.charCodeAt(index - 1)) &&
  isDigit(text.charCodeAt(index + 1));
