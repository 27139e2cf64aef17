import type { Span } from '../src/pipeline/edit.ts';
import { alignmentOf, distance } from './alignment.ts';

/** Whether what stands there now is right, beside what stood there damaged and at first. */
export type Rightness = (was: string, is: string, wanted: string) => boolean;

/** Whether an edit, from a span of the damaged text to one of the restored text, is right. */
export type Judge = (was: Span, is: Span) => boolean;

/**
 * An edit is right when its line reads as it did, or when `isRight` says so of its characters and of
 * what stood there. What stood there is told from the damaged line; where that shares too little with its
 * text, as a wrong reading of bytes does, from the restored one.
 */
export function judgeOf(
  damaged: string,
  restored: string,
  text: string,
  isRight: Rightness,
): Judge {
  const [was, is, wanted] = [damaged, restored, text].map((words) => words.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  const isInLines = was.length === wanted.length && is.length === wanted.length;
  if (!isInLines) return judgeLine(damaged, restored, text, isRight);
  const lines = was.map((line, at) => judgeLine(line, is[at] ?? '', wanted[at] ?? '', isRight));
  const ofWas = lineStarts(was);
  const ofIs = lineStarts(is);
  return (from, to) => {
    const line = lineAt(ofWas, from.start);
    const start = ofWas[line] ?? 0;
    const end = start + (was[line] ?? '').length;
    if (from.end > end) return restored === text;
    return lines[line]?.(moved(from, -start), moved(to, -(ofIs[line] ?? 0))) ?? false;
  };
}

const lineStarts = (lines: readonly string[]): number[] => {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
};

/** The last line that begins at the place or before it. */
const lineAt = (starts: readonly number[], place: number): number =>
  starts.findLastIndex((start) => start <= place);

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Also takes whole texts, when their lines were joined or split. */
function judgeLine(was: string, is: string, wanted: string, isRight: Rightness): Judge {
  if (is === wanted) return () => true;
  const isForeign = distance(was, wanted) > Math.max(was.length, wanted.length) / 2;
  const places = isForeign ? alignmentOf(is, wanted) : alignmentOf(was, wanted);
  return (from, to) => {
    const { start, end } = isForeign ? to : from;
    const stood = wanted.slice(places[start], places[end]);
    return isRight(was.slice(from.start, from.end), is.slice(to.start, to.end), stood);
  };
}

/** Nothing was made up: every Han character stood there, in this order. */
export const isUninvented: Rightness = (_, is, wanted) => {
  const left = Array.from(wanted);
  return Array.from(is.matchAll(/\p{Script=Han}/gu)).every(([char]) => {
    const at = left.indexOf(char);
    left.splice(0, at + 1);
    return at >= 0;
  });
};

/** What stood there, to the letter. */
export const isExact: Rightness = (_, is, wanted) => is === wanted;
