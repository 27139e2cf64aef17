import type { Span } from '../../edit.ts';

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

/** By code unit: 2 and more for the mark that opens a pair, one more for the mark that closes it. */
const kinds = new Uint8Array(0x1_0000);
PAIRS.flat().forEach((mark, at) => (kinds[mark.charCodeAt(0)] = at + 2));

/** Whether the marks of some pair do not come out even in a line: few lines are looked at closer. */
function isUneven(text: string, { start, end }: Span): boolean {
  const open = PAIRS.map(() => 0);
  for (let at = start; at < end; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    const pair = (kind >> 1) - 1;
    const count = open[pair] ?? 0;
    if (kind % 2 === 1 && count === 0) return true;
    open[pair] = kind % 2 === 1 ? count - 1 : count + 1;
  }
  return open.some((count) => count > 0);
}

function unevenLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0, end; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = { start, end };
    if (isUneven(text, line)) lines.push(line);
  }
  return lines;
}

/**
 * Sentences with half of a pair: the other half went with what was deleted. A page with more than a
 * few of them handles its marks otherwise.
 */
export function halfPairs(text: string): Span[] {
  const lines = unevenLines(text)
    .map(({ start, end }) => ({ line: text.slice(start, end), start }))
    .filter(({ line }) => !SPOKEN.test(line) && !line.includes('"'));
  const spans = PAIRS.flatMap((pair) => {
    const found = lines.flatMap(({ line, start }) =>
      halvesIn(line, pair).map((span) => moved(span, start)),
    );
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
