import { compose } from '../src/pipeline/compose.ts';
import type { Cleaning } from '../src/pipeline/clean/clean.ts';
import { alignmentOf, distance } from './alignment.ts';

/** What became of a stretch of damaged text that edits touched. Offsets count in UTF-16 units. */
export interface JudgedEdit {
  readonly was: string;
  readonly now: string;
  /** The stretch of the damaged text. */
  readonly start: number;
  readonly rules: readonly string[];
  /** Whether the restored text is nearer to the original with the edit than without it. */
  readonly isRight: boolean;
}

/** Characters on both sides that are compared too: an edit may be right only together with them. */
const AROUND = 8;

/**
 * Judges every edit by leaving it out: with all the others in place, does the restored text come
 * nearer to the original with it or without it? One that changes nothing for the better is wrong.
 */
export function judgeEdits(
  damaged: string,
  { text: restored, passes }: Pick<Cleaning, 'text' | 'passes'>,
  original: string,
): JudgedEdit[] {
  const placeOf = placesIn(restored, original);
  const judged: JudgedEdit[] = [];
  let at = 0;
  for (const { raw, clean, edits } of compose(damaged, passes)) {
    const end = at + clean.length;
    if (edits.length > 0) {
      const was = damaged.slice(raw.start, raw.end);
      const [from, to] = [Math.max(0, at - AROUND), Math.min(restored.length, end + AROUND)];
      const wanted = original.slice(placeOf(from), placeOf(to));
      const [before, after] = [restored.slice(from, at), restored.slice(end, to)];
      const isRight =
        distance(before + clean + after, wanted) < distance(before + was + after, wanted);
      judged.push({
        was,
        now: clean,
        start: raw.start,
        rules: edits.map(({ rule }) => rule),
        isRight,
      });
    }
    at = end;
  }
  return judged;
}

/** For a place of the restored text the one of the original; line by line where both have as many. */
function placesIn(restored: string, original: string): (at: number) => number {
  const [was, wanted] = [restored.split('\n'), original.split('\n')];
  if (was.length !== wanted.length) {
    const places = alignmentOf(restored, original);
    return (at) => places[at] ?? original.length;
  }
  const places: number[] = [];
  let offset = 0;
  was.forEach((line, index) => {
    const other = wanted[index] ?? '';
    for (const at of alignmentOf(line, other)) places.push(offset + at);
    offset += other.length + 1;
  });
  return (at) => places[at] ?? original.length;
}
