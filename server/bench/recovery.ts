import type { Span } from '../src/pipeline/edit.ts';
import { compose } from '../src/pipeline/compose.ts';
import { cleanFurther } from '../src/pipeline/clean/clean.ts';
import { typographyStages } from '../src/pipeline/clean/stages/index.ts';
import { repair } from '../src/pipeline/pipeline.ts';
import { alignmentOf, distance, distanceByLine } from './alignment.ts';
import { damages } from './corpus/damage.ts';
import type { Kind } from './corpus/damages/kind.ts';
import { randomFrom, seedOf } from './corpus/random.ts';

/** What became of a kind of damage over all texts. */
export interface Tally {
  /** Texts the damage found something to do in. */
  readonly texts: number;
  /** Of these, those that were restored to the letter. */
  readonly exact: number;
  /** Wrong characters, before and after the repair. */
  readonly before: number;
  readonly after: number;
  readonly edits: number;
  /** Edits that move their characters or their line towards the original. */
  readonly right: number;
}

export interface Recovery extends Tally {
  readonly group: string;
  readonly kind: string;
}

/** The share of damaged characters that are right again. */
export const recoveredOf = ({ before, after }: Tally): number =>
  before === 0 ? 1 : Math.max(0, 1 - after / before);

export const precisionOf = ({ edits, right }: Tally): number => (edits === 0 ? 1 : right / edits);

/** The repair and the typography, without leaving out any line. */
export const restore = (text: string) => cleanFurther(repair(text), typographyStages);

/** Damages every text in every way, and restores it. */
export const scoreRecovery = (texts: ReadonlyMap<string, string>): Recovery[] =>
  Object.entries(damages).flatMap(([group, kinds]) =>
    Object.entries(kinds).map(([name, kind]) => ({
      group,
      kind: name,
      ...tallyOf(name, kind, texts),
    })),
  );

function tallyOf(name: string, kind: Kind, texts: ReadonlyMap<string, string>): Tally {
  let [count, exact, before, after, edits, right] = [0, 0, 0, 0, 0, 0];
  for (const [title, whole] of texts) {
    const text = kind.prepare?.(whole) ?? whole;
    const damaged = kind.damage(text, randomFrom(seedOf(name + title)));
    if (damaged === text) continue;
    const restored = restore(damaged);
    count += 1;
    if (restored.text === text) exact += 1;
    before += distanceByLine(damaged, text);
    after += distanceByLine(restored.text, text);
    const judged = judgeEdits(damaged, restored, text);
    edits += judged.edits;
    right += judged.right;
  }
  return { texts: count, exact, before, after, edits, right };
}

/**
 * An edit is right when its line reads as it did, or when it brings its characters nearer to what
 * stood there. An edit of most of a line is judged by the line: a wrong reading of bytes shares no
 * character with its text to tell places by.
 */
function judgeEdits(damaged: string, restored: ReturnType<typeof restore>, text: string) {
  const pieces = compose(damaged, restored.passes).filter((piece) => piece.edits.length > 0);
  const place = placesIn(damaged, text);
  const linesAt = lineFinder(damaged, restored.text, text);
  const right = pieces.filter(({ raw, clean }) => {
    const lines = linesAt(raw);
    if (lines.is === lines.wanted) return true;
    const isMost = raw.end - raw.start > lines.was.length / 2;
    const [was, is, wanted] = isMost
      ? [lines.was, lines.is, lines.wanted]
      : [damaged.slice(raw.start, raw.end), clean, text.slice(place(raw.start), place(raw.end))];
    return is === wanted || distance(is, wanted) < distance(was, wanted);
  });
  return { edits: pieces.length, right: right.length };
}

interface Lines {
  readonly was: string;
  readonly is: string;
  readonly wanted: string;
}

/** The lines a span of the damaged text is of; the whole texts when lines were joined or split. */
function lineFinder(damaged: string, restored: string, text: string): (span: Span) => Lines {
  const [was, is, wanted] = [damaged, restored, text].map((words) => words.split('\n')) as [
    string[],
    string[],
    string[],
  ];
  if (was.length !== wanted.length || is.length !== wanted.length) {
    return () => ({ was: damaged, is: restored, wanted: text });
  }
  const lineAt = was.flatMap((line, index) => new Array<number>(line.length + 1).fill(index));
  return ({ start, end }) => {
    const first = lineAt[start] ?? 0;
    const last = (lineAt[Math.max(start, end - 1)] ?? first) + 1;
    const of = (lines: readonly string[]) => lines.slice(first, last).join('\n');
    return { was: of(was), is: of(is), wanted: of(wanted) };
  };
}

/** Aligns line by line where the lines are the same in number; else one by one place, by length. */
function placesIn(damaged: string, text: string): (at: number) => number {
  const [was, wanted] = [damaged.split('\n'), text.split('\n')];
  if (was.length !== wanted.length) return (at) => Math.round((at * text.length) / damaged.length);
  const places: number[] = [];
  let offset = 0;
  was.forEach((line, index) => {
    const own = alignmentOf(line, wanted[index] ?? '');
    for (const at of own) places.push(offset + at);
    offset += (wanted[index] ?? '').length + 1;
  });
  return (at) => places[at] ?? text.length;
}
