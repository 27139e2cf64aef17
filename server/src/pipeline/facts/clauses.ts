import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import { trimmed } from '../trimmed.ts';
import { unitAt } from '../unit-at.ts';

/** A sentence and its clauses, all spans of the whole text; marks at the ends are left out. */
export interface Phrase {
  readonly span: Span;
  readonly clauses: readonly Span[];
}

const isSentenceEnd = charactersOf('。！？!?\n');
const isClauseEnd = charactersOf('，,；;：:');
const isOpening = charactersOf('“「『《（(');
const isClosing = charactersOf('”」』》）)\n');
const isMark = charactersOf('。！？!?\n，,；;：:“「『《（(”」』》）)');
/** A quotation that is never closed must not swallow the text. In UTF-16 units. */
const LONGEST_QUOTE = 200;

/**
 * Sentences and their clauses. Marks inside quotes and brackets do not cut, so a quotation is a part
 * of its clause. One scan.
 */
export function phrasesOf(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let clauses: Span[] = [];
  let start = 0;
  forEachCut(text, (at, endsSentence) => {
    const clause = trimmed(text, start, at);
    if (clause) clauses.push(clause);
    start = at + 1;
    const [first] = clauses;
    if (!endsSentence || !first) return;
    phrases.push({ span: { start: first.start, end: clauses.at(-1)?.end ?? first.end }, clauses });
    clauses = [];
  });
  return phrases;
}

/** The marks outside quotes and brackets, and the end of the text. */
function forEachCut(text: string, cut: (at: number, endsSentence: boolean) => void): void {
  let opened: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (!isMark(mark)) continue;
    opened = openedAt(opened, mark, at);
    if (opened !== null) continue;
    const endsSentence = isSentenceEnd(mark);
    if (endsSentence || (isClauseEnd(mark) && !isInNumber(text, at))) cut(at, endsSentence);
  }
  cut(text.length, true);
}

/** Where the open quotation began, after this mark. */
function openedAt(opened: number | null, mark: number, at: number): number | null {
  if (isClosing(mark)) return null;
  const open = opened !== null && at - opened <= LONGEST_QUOTE ? opened : null;
  return isOpening(mark) ? (open ?? at) : open;
}

const isDigit = charactersOf('0123456789');

/** 1,234 and 17:22 are no two clauses. */
const isInNumber = (text: string, at: number) =>
  isDigit(unitAt(text, at - 1)) && isDigit(unitAt(text, at + 1));
