import fc from 'fast-check';
import type { Pass } from '../clean/clean.ts';
import { applyEdits, type Edit } from '../edit.ts';

export interface EditedText {
  readonly raw: string;
  readonly passes: readonly Pass[];
  /** The text after all passes. */
  readonly text: string;
}

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('微信小店送礼物。，“”ab1 \n')),
  maxLength: 30,
});

/** A text and up to `most` passes of random edits, each valid for the text it meets. */
export const editedText = (most: number): fc.Arbitrary<EditedText> =>
  fc
    .tuple(
      letters,
      fc.array(fc.array(fc.tuple(fc.nat(9), fc.nat(4), letters), { maxLength: 6 }), {
        minLength: 1,
        maxLength: most,
      }),
    )
    .map(([raw, plans]) => {
      const passes: Pass[] = [];
      let text = raw;
      plans.forEach((plan, index) => {
        const edits = editsFor(text, plan, `pass-${index}`);
        passes.push({ stage: `stage-${index}`, version: 1, edits });
        text = applyEdits(text, edits);
      });
      return { raw, passes, text };
    });

type Plan = readonly (readonly [gap: number, length: number, text: string])[];

function editsFor(text: string, plan: Plan, rule: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [gap, length, replacement] of plan) {
    const start = Math.min(text.length, at + gap);
    const end = Math.min(text.length, start + length);
    edits.push({ rule, span: { start, end }, text: replacement.slice(0, 5) });
    at = end;
  }
  return edits;
}
