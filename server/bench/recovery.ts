import { cleanFurther } from '../src/pipeline/clean/clean.ts';
import { typographyStages } from '../src/pipeline/clean/stages/index.ts';
import { repair } from '../src/pipeline/pipeline.ts';
import { distanceByLine } from './alignment.ts';
import { combinations, damages, type Damage } from './corpus/damage.ts';
import { judgeEdits } from './edit-judgement.ts';
import { randomFrom, seedOf } from './corpus/random.ts';

/** How much of a kind of damage was undone over all texts. */
export interface Recovery {
  readonly kind: string;
  /** Texts that were restored to the letter, of all. */
  readonly exact: number;
  /** The share of damaged characters that are right again. */
  readonly recovered: number;
  /** The share of edits without which the text would be further from the original. */
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
    edits += judged.length;
    right += judged.filter(({ isRight }) => isRight).length;
  }
  return {
    kind,
    exact: exact / texts.size,
    recovered: before === 0 ? 1 : Math.max(0, 1 - after / before),
    precision: edits === 0 ? 1 : right / edits,
  };
}
