import { compose } from '../src/pipeline/compose.ts';
import { mendShiftedBytes } from '../src/pipeline/clean/stages/mend-shifted-bytes.ts';
import { distance } from './alignment.ts';
import { shiftGlosses, WIDENED } from './corpus/damages/script.ts';
import { randomFrom, seedOf } from './corpus/random.ts';
import type { Texts } from './corpus/texts.ts';
import { judgeOf } from './judge.ts';
import { restore } from './recovery.ts';

/** What became of bytes that a site shifted, without the glosses that stand beside them. */
export interface ByteScore {
  /** Characters that the shift made wrong. */
  readonly damaged: number;
  readonly recovered: number;
  /** Of the edits that mended bytes. */
  readonly precision: number;
}

const ROUNDS = 6;

/** Each text is damaged some times over; what the same page without a shift keeps wrong is not counted. */
export function scoreBytes(texts: Texts): ByteScore {
  let [before, after, edits, right] = [0, 0, 0, 0];
  for (const [name, text] of texts) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const random = randomFrom(seedOf(`${name} ${String(round)}`));
      const { shifted, aligned } = shiftGlosses(
        text,
        random,
        WIDENED[round % WIDENED.length] ?? '',
      );
      const restored = restore(shifted);
      before += distance(shifted, aligned);
      after += Math.max(0, distance(restored.text, text) - distance(restore(aligned).text, text));
      const judged = judgeMended(shifted, restored, text);
      edits += judged.edits;
      right += judged.right;
    }
  }
  return {
    damaged: before,
    recovered: before === 0 ? 1 : 1 - after / before,
    precision: edits === 0 ? 1 : right / edits,
  };
}

function judgeMended(damaged: string, restored: ReturnType<typeof restore>, text: string) {
  const judge = judgeOf(damaged, restored.text, text);
  let [edits, right, at] = [0, 0, 0];
  for (const piece of compose(damaged, restored.passes)) {
    const is = { start: at, end: at + piece.clean.length };
    at = is.end;
    if (!piece.edits.some(({ stage }) => stage === mendShiftedBytes.name)) continue;
    edits += 1;
    if (judge(piece.raw, is)) right += 1;
  }
  return { edits, right };
}
