import type { Span } from '../edit.ts';
import { charactersOf } from '../language/characters.ts';

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
    cutsOf(line).forEach(([from, to], position) => {
      sentences.push({
        span: { start: start + from, end: start + to },
        text: line.slice(from, to),
        paragraph,
        position,
      });
    });
    start += line.length + 1;
  });
  return sentences;
}

type Cut = readonly [from: number, to: number];

function cutsOf(line: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const end of [...endsOf(line), line.length]) {
    const trimmed = trim(line, from, end);
    if (trimmed) cuts.push(trimmed);
    from = end;
  }
  return cuts;
}

function trim(line: string, from: number, to: number): Cut | null {
  const sentence = line.slice(from, to);
  const end = from + sentence.trimEnd().length;
  const start = to - sentence.trimStart().length;
  return start < end ? [start, end] : null;
}

/** The offsets behind each sentence: after the run of marks and the quotes that close there. */
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
  return ends;
}

/** Who said it: the words behind a quotation that belong to the same sentence. */
const SPEAKER =
  /^\s*[^。！？!?“”]{0,24}(?:说|表示|称|认为|评价|告诉|指出|回应|坦言|问|写道|解释|总结|感叹|强调)/u;

/** Whether a sentence ends behind the mark at `index`. */
function isEnd(line: string, index: number): boolean {
  const mark = line.charCodeAt(index);
  const next = line.charCodeAt(index + 1);
  if (isEnder(next)) return false;
  if (isEnder(mark)) return !isClosing(next) && !isInsideWord(line, index);
  if (isPoint(mark))
    return /[a-z]/iu.test(line.charAt(index - 1)) && /^\s+[A-Z“"]/u.test(line.slice(index + 1));
  if (!isEnder(line.charCodeAt(index - 1))) return false;
  const rest = line.slice(index + 1, index + 48);
  return !/^\s*[,，、;；:：)）]/u.test(rest) && !SPEAKER.test(rest);
}

/** A half-width mark in a web address or in code. */
const isInsideWord = (line: string, index: number): boolean =>
  /[!?]/u.test(line.charAt(index)) && /[\w=&/]/u.test(line.charAt(index + 1));
