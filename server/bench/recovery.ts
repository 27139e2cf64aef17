import { compose } from '../src/pipeline/compose.ts';
import { cleanFurther } from '../src/pipeline/clean/clean.ts';
import { typographyStages } from '../src/pipeline/clean/stages/index.ts';
import { repair } from '../src/pipeline/pipeline.ts';
import { alignmentOf, distance, distanceByLine } from './alignment.ts';
import { combinations, damages, type Damage } from './corpus/damage.ts';
import { randomFrom, seedOf } from './corpus/random.ts';

/** How much of a kind of damage was undone over all texts. */
export interface Recovery {
  readonly kind: string;
  /** Texts that were restored to the letter, of all. */
  readonly exact: number;
  /** The share of damaged characters that are right again. */
  readonly recovered: number;
  /** The share of edits that move their line towards the original. */
  readonly precision: number;
}

/** The repair and the typography, without leaving out any line. */
export const restore = (text: string) => cleanFurther(repair(text), typographyStages);

/** Damages every text in every way, and restores it. */
export function scoreRecovery(texts: ReadonlyMap<string, string>): Recovery[] {
  const ways: [string, Damage][] = [
    ...Object.entries(damages),
    ...combinations.map((names): [string, Damage] => [names.join(' + '), inTurn(names)]),
  ];
  return ways.map(([kind, damage]) => scoreKind(kind, damage, texts));
}

const inTurn =
  (names: readonly string[]): Damage =>
  (text, random) =>
    names.reduce((words, name) => damages[name]?.(words, random) ?? words, text);

function scoreKind(kind: string, damage: Damage, texts: ReadonlyMap<string, string>): Recovery {
  let [exact, before, after, edits, right] = [0, 0, 0, 0, 0];
  for (const [name, text] of texts) {
    const damaged = damage(text, randomFrom(seedOf(kind + name)));
    const restored = restore(damaged);
    if (restored.text === text) exact += 1;
    before += distanceByLine(damaged, text);
    after += distanceByLine(restored.text, text);
    const judged = judgeEdits(damaged, restored, text);
    edits += judged.edits;
    right += judged.right;
  }
  return {
    kind,
    exact: exact / texts.size,
    recovered: before === 0 ? 1 : Math.max(0, 1 - after / before),
    precision: edits === 0 ? 1 : right / edits,
  };
}

/** An edit is right when it brings its characters nearer to what stood there. */
function judgeEdits(damaged: string, { passes }: ReturnType<typeof restore>, text: string) {
  const pieces = compose(damaged, passes).filter((piece) => piece.edits.length > 0);
  const place = placesIn(damaged, text);
  const right = pieces.filter(({ raw, clean }) => {
    const wanted = text.slice(place(raw.start), place(raw.end));
    const was = damaged.slice(raw.start, raw.end);
    return clean === wanted || distance(clean, wanted) < distance(was, wanted);
  });
  return { edits: pieces.length, right: right.length };
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
