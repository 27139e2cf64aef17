import { cleanFurther } from '../src/pipeline/clean/clean.ts';
import { typographyStages } from '../src/pipeline/clean/stages/index.ts';
import { repair } from '../src/pipeline/pipeline.ts';
import { distanceByLine } from './alignment.ts';
import { damages } from './corpus/damage.ts';
import type { Kind } from './corpus/damages/kind.ts';
import { randomFrom, seedOf } from './corpus/random.ts';
import { judgeEdits } from './edit-judgement.ts';

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
  /** Edits without which the text would be further from the original. */
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
    edits += judged.length;
    right += judged.filter(({ isRight }) => isRight).length;
  }
  return { texts: count, exact, before, after, edits, right };
}
