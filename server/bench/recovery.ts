import type { Span } from '../src/pipeline/edit.ts';
import { compose } from '../src/pipeline/compose.ts';
import { cleanFurther } from '../src/pipeline/clean/clean.ts';
import { typographyStages } from '../src/pipeline/clean/stages/index.ts';
import { repair } from '../src/pipeline/pipeline.ts';
import { alignmentOf, distance, distanceByLine } from './alignment.ts';
import { damages } from './corpus/damage.ts';
import type { Kind } from './corpus/damages/kind.ts';
import { randomFrom, seedOf } from './corpus/random.ts';

/** How much of a kind of damage was undone over all texts. */
export interface Recovery {
  readonly group: string;
  readonly kind: string;
  /** Texts the damage found something to do in. */
  readonly texts: number;
  /** Of these, the share that was restored to the letter. */
  readonly exact: number;
  /** The share of damaged characters that are right again. */
  readonly recovered: number;
  /** The share of edits that move their line towards the original. */
  readonly precision: number;
}

/** The repair and the typography, without leaving out any line. */
export const restore = (text: string) => cleanFurther(repair(text), typographyStages);

/** Damages every text in every way, and restores it. */
export const scoreRecovery = (texts: ReadonlyMap<string, string>): Recovery[] =>
  Object.entries(damages).flatMap(([group, kinds]) =>
    Object.entries(kinds).map(([name, kind]) => ({
      group,
      kind: name,
      ...scoreKind(name, kind, texts),
    })),
  );

function scoreKind(name: string, kind: Kind, texts: ReadonlyMap<string, string>) {
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
  return {
    texts: count,
    exact: count === 0 ? 1 : exact / count,
    recovered: before === 0 ? 1 : Math.max(0, 1 - after / before),
    precision: edits === 0 ? 1 : right / edits,
  };
}

/**
 * An edit is right when its line reads as it did, or when it brings its characters nearer to what
 * stood there: a wrong reading of bytes shares no character with its text to tell places by.
 */
function judgeEdits(damaged: string, restored: ReturnType<typeof restore>, text: string) {
  const pieces = compose(damaged, restored.passes).filter((piece) => piece.edits.length > 0);
  const place = placesIn(damaged, text);
  const isMended = mendedPlaces(damaged, restored.text, text);
  const right = pieces.filter(({ raw, clean }) => {
    if (isMended(raw)) return true;
    const wanted = text.slice(place(raw.start), place(raw.end));
    const was = damaged.slice(raw.start, raw.end);
    return clean === wanted || distance(clean, wanted) < distance(was, wanted);
  });
  return { edits: pieces.length, right: right.length };
}

/** Whether a span of the damaged text is of lines that read as they did. */
function mendedPlaces(damaged: string, restored: string, text: string): (span: Span) => boolean {
  const lines = [damaged, restored, text].map((words) => words.split('\n'));
  const [was = [], is = [], wanted = []] = lines;
  if (was.length !== wanted.length || is.length !== wanted.length) return () => restored === text;
  const lineAt = was.flatMap((line, index) => new Array<number>(line.length + 1).fill(index));
  return ({ start, end }) => {
    const first = lineAt[start] ?? 0;
    const last = lineAt[Math.max(start, end - 1)] ?? first;
    return is.slice(first, last + 1).join('\n') === wanted.slice(first, last + 1).join('\n');
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
