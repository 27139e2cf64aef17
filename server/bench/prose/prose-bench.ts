import { clean } from '../../src/pipeline/clean/clean.ts';
import { loadFamilies } from '../../src/pipeline/clean/spin/family.ts';
import { unspin } from '../../src/pipeline/clean/stages/unspin.ts';
import { distanceByLine } from '../alignment.ts';
import { spinWithTruth } from '../corpus/damages/spin.ts';
import { randomFrom, seedOf } from '../corpus/random.ts';
import { scoreBytes } from '../byte-score.ts';
import { judgeEdits } from '../edit-judgement.ts';
import { readProse } from './prose.ts';

// `npm run bench:prose -- FOLDER` spins prose that neither counts nor weights have seen, takes it
// back, and tells how much of it, how rightly, and whether edits are as right as they say; and the
// same of bytes that glosses shifted.

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder of plain texts?');
const documents = readProse(folder).judged;
const unspun = (text: string) => clean(text, [unspin]);

const length = documents.reduce((sum, text) => sum + text.length, 0);
const harm = documents.reduce((sum, text) => sum + distanceByLine(unspun(text).text, text), 0);
process.stdout.write(
  `${documents.length} documents, ${length} characters; harm ${((harm * 10_000) / length).toFixed(2)} per 10,000\n`,
);
/** Edits and right ones by what they say of themselves, in steps of five hundredths. */
const said = new Map<number, { edits: number; right: number }>();

for (const family of loadFamilies().filter(({ isTranslation }) => !isTranslation)) {
  let [before, after, edits, right] = [0, 0, 0, 0];
  documents.forEach((document, index) => {
    const random = randomFrom(seedOf(`${family.name} ${index}`));
    const spun = spinWithTruth(document, family, random).text;
    const restored = unspun(spun);
    before += distanceByLine(spun, document);
    after += distanceByLine(restored.text, document);
    const judged = judgeEdits(spun, restored, document);
    const confidences = new Map(
      restored.passes.flatMap((pass) => pass.edits).map((one) => [one.span.start, one.confidence]),
    );
    for (const { start, isRight } of judged) {
      const step = Math.floor((confidences.get(start) ?? 1) * 20) / 20;
      const bin = said.get(step) ?? { edits: 0, right: 0 };
      said.set(step, { edits: bin.edits + 1, right: bin.right + (isRight ? 1 : 0) });
    }
    edits += judged.length;
    right += judged.filter(({ isRight }) => isRight).length;
  });
  process.stdout.write(
    `${family.name}: recovered ${(1 - after / before).toFixed(3)}, precision ${(right / edits).toFixed(3)} of ${edits} edits\n`,
  );
}
for (const [step, bin] of [...said].sort(([one], [other]) => one - other)) {
  process.stdout.write(
    `said ${step.toFixed(2)} and more: ${(bin.right / bin.edits).toFixed(3)} right of ${bin.edits}\n`,
  );
}

/** One document in so many has its bytes shifted: that takes longer. */
const SHIFTED = 3;
const bytes = scoreBytes(
  new Map(
    documents
      .filter((_, index) => index % SHIFTED === 0)
      .map((document, index) => [String(index), document]),
  ),
);
process.stdout.write(
  `shifted bytes: recovered ${bytes.recovered.toFixed(3)} of ${bytes.damaged} characters, of which ${bytes.gone} lost a byte for good; exact ${bytes.exact.toFixed(3)}, precision ${bytes.precision.toFixed(3)}\n`,
);
