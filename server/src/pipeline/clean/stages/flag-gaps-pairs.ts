import type { Span } from '../../edit.ts';
import { matchesOf } from '../../matches.ts';

/** Marks that come in pairs. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['（', '）'],
];
/** A speech of several paragraphs opens each of them and closes the last; a straight quote may be the other half. */
const SPOKEN = /^[“「]/u;
const SENTENCE_END = /[。！？]/u;

/**
 * Sentences with half of a pair: the other half went with what was deleted. A page with more than a
 * few of them handles its marks otherwise.
 */
export function halfPairs(text: string): Span[] {
  const lines = matchesOf(text, /[^\n]+/gu).filter(
    ({ 0: line }) => !SPOKEN.test(line) && !line.includes('"'),
  );
  const spans = PAIRS.flatMap((pair) => {
    const found = lines
      .filter(({ 0: line }) => pair.some((mark) => line.includes(mark)))
      .flatMap(({ 0: line, index }) => halvesIn(line, pair).map((span) => moved(span, index)));
    if (found.length === 0) return [];
    const whole = text.split(pair[1]).length - 1;
    return found.length * FEW <= whole ? found : [];
  });
  return spans.toSorted((one, other) => one.start - other.start);
}
/** So many whole pairs to each half at least. */
const FEW = 4;

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A line with more of them uses its marks for something else. */
const MOST_HALVES = 3;

/** Where a half stands in a line: from an opening mark to the end of its sentence, or back from a closing one. */
function halvesIn(line: string, [open, close]: readonly [string, string]): Span[] {
  const opened: number[] = [];
  const closed: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at);
    if (mark === open) opened.push(at);
    else if (mark === close && opened.pop() === undefined) closed.push(at);
  }
  if (opened.length + closed.length > MOST_HALVES) return [];
  return [
    ...closed.map((at) => ({ start: sentenceStart(line, at), end: at + 1 })),
    ...opened.map((start) => ({ start, end: sentenceEnd(line, start) })),
  ];
}

function sentenceEnd(line: string, from: number): number {
  const length = line.slice(from).search(SENTENCE_END);
  return length < 0 ? line.length : from + length + 1;
}

function sentenceStart(line: string, to: number): number {
  let at = to - 1;
  while (at > 0 && !SENTENCE_END.test(line.charAt(at - 1))) at -= 1;
  return Math.max(0, at);
}
