import type { Cleaning } from '../src/pipeline/clean/clean.ts';
import { compose } from '../src/pipeline/compose.ts';
import type { Span } from '../src/pipeline/edit.ts';
import { mendShiftedBytes } from '../src/pipeline/clean/stages/mend-shifted-bytes.ts';
import { distance } from './alignment.ts';
import { shiftGlosses, WIDENED } from './corpus/damages/script.ts';
import { randomFrom, seedOf } from './corpus/random.ts';
import type { Texts } from './corpus/texts.ts';
import { isExact, isUninvented, judgeOf, type Judge } from './judge.ts';
import { restore } from './recovery.ts';

/** What became of bytes that a site shifted, without the glosses that stand beside them. */
export interface ByteScore {
  /** Characters that the shift made wrong. */
  readonly damaged: number;
  /** Of these, those that lost a byte for good: no more than the rest comes back without a guess. */
  readonly gone: number;
  readonly recovered: number;
  /** Of the edits that mended bytes, those that give the text to the letter. */
  readonly exact: number;
  /** Those that make no character up: what cannot be known may stay as it is. */
  readonly precision: number;
}

const ROUNDS = 6;

/** Each text is damaged some times over; what the same page without a shift keeps wrong is not counted. */
export function scoreBytes(texts: Texts): ByteScore {
  let [before, lost, after, edits, exact, right] = [0, 0, 0, 0, 0, 0];
  for (const [name, text] of texts) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const random = randomFrom(seedOf(`${name} ${String(round)}`));
      const { shifted, aligned, gone } = shiftGlosses(
        text,
        random,
        WIDENED[round % WIDENED.length] ?? '',
      );
      const restored = restore(shifted);
      lost += gone;
      before += distance(shifted, aligned);
      after += Math.max(0, distance(restored.text, text) - distance(restore(aligned).text, text));
      const mended = mendedIn(shifted, restored);
      edits += mended.length;
      exact += countRight(mended, judgeOf(shifted, restored.text, text, isExact));
      right += countRight(mended, judgeOf(shifted, restored.text, text, isUninvented));
    }
  }
  return {
    damaged: before,
    gone: lost,
    recovered: before === 0 ? 1 : 1 - after / before,
    exact: edits === 0 ? 1 : exact / edits,
    precision: edits === 0 ? 1 : right / edits,
  };
}

type Mended = readonly [was: Span, is: Span];

function mendedIn(damaged: string, { passes }: Cleaning): Mended[] {
  let at = 0;
  return compose(damaged, passes).flatMap(({ raw, clean, edits }): Mended[] => {
    const is = { start: at, end: at + clean.length };
    at = is.end;
    return edits.some(({ stage }) => stage === mendShiftedBytes.name) ? [[raw, is]] : [];
  });
}

const countRight = (mended: readonly Mended[], judge: Judge): number =>
  mended.filter(([was, is]) => judge(was, is)).length;
