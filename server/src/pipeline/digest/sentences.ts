import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';
import { trimmed } from '../trimmed.ts';
import { unitAt } from '../unit-at.ts';

/** One sentence of the clean text. */
export interface Sentence {
  readonly span: Span;
  readonly text: string;
  /** Which paragraph (line) of the text it stands in, from 0. */
  readonly paragraph: number;
  /** Its place in the paragraph, from 0. */
  readonly position: number;
}

const isEnder = charactersOf('。！？!?…');
const isOpening = charactersOf('“「『《（(【');
const isClosing = charactersOf('”」』》）)】');
/** Only these can end a sentence, or keep one from ending. */
const isMark = charactersOf('。！？!?….“「『《（(【”」』》）)】');
const isPoint = charactersOf('.');
/** A quotation longer than this is cut at its sentences after all. In UTF-16 units. */
const LONGEST_QUOTE = 240;

/**
 * Cuts the text into sentences. A mark inside quotes or brackets does not end one: a sentence that
 * is cited must not stop in the middle of somebody's words. A line without a mark is one sentence.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  text.split('\n').forEach((line, paragraph) => {
    let position = 0;
    let from = 0;
    for (const end of endsOf(line)) {
      const cut = trimmed(line, from, end);
      from = end;
      if (!cut) continue;
      const span = { start: start + cut.start, end: start + cut.end };
      sentences.push({ span, text: line.slice(cut.start, cut.end), paragraph, position });
      position += 1;
    }
    start += line.length + 1;
  });
  return sentences;
}

/** The offsets behind each sentence: after the run of marks and the quotes that close there, and the end. */
function endsOf(line: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  let openedAt = 0;
  for (let index = 0; index < line.length; index += 1) {
    const mark = line.charCodeAt(index);
    if (!isMark(mark)) continue;
    if (isOpening(mark)) {
      if (depth === 0) openedAt = index;
      depth += 1;
      continue;
    }
    if (isClosing(mark)) depth = Math.max(0, depth - 1);
    const isQuoteOver = depth === 0 || index - openedAt > LONGEST_QUOTE;
    if (isQuoteOver && isEnd(line, index)) {
      ends.push(index + 1);
      depth = 0;
    }
  }
  ends.push(line.length);
  return ends;
}

/** Who said it: the words behind a quotation that belong to the same sentence. */
const SPEAKER =
  /^\s*[^。！？!?“”]{0,24}(?:说|表示|称|认为|评价|告诉|指出|回应|坦言|问|写道|解释|总结|感叹|强调)/u;

/** Whether a sentence ends behind the mark at `index`. */
function isEnd(line: string, index: number): boolean {
  const mark = line.charCodeAt(index);
  const next = unitAt(line, index + 1);
  if (isEnder(next)) return false;
  if (isEnder(mark)) return !isClosing(next) && !isInsideWord(line, index);
  if (isPoint(mark))
    return /[a-z]/iu.test(line.charAt(index - 1)) && /^\s+[A-Z“"]/u.test(line.slice(index + 1));
  if (!isEnder(unitAt(line, index - 1))) return false;
  const rest = line.slice(index + 1, index + 48);
  return !/^\s*[,，、;；:：)）]/u.test(rest) && !SPEAKER.test(rest);
}

/** A half-width mark in a web address or in code. */
const isInsideWord = (line: string, index: number): boolean =>
  /[!?]/u.test(line.charAt(index)) && /[\w=&/]/u.test(line.charAt(index + 1));
