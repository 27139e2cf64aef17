import { clean } from '../src/pipeline/clean/clean.ts';
import { loadFamilies, type Family } from '../src/pipeline/clean/spin/family.ts';
import { unspin } from '../src/pipeline/clean/stages/unspin.ts';
import { distanceByLine } from './alignment.ts';
import { spinWithTruth } from './corpus/damages/spin.ts';
import { randomFrom, seedOf } from './corpus/random.ts';
import { cleanTexts, heldOutTexts, type Texts } from './corpus/texts.ts';
import { judgeEdits } from './edit-judgement.ts';

// `npm run bench:spin` spins our own texts many times over and takes it back: the scoreboard draws
// once, and one draw more or less of a form is a hundredth of a text.

const DRAWS = 16;

for (const [name, texts] of [
  ['own', cleanTexts],
  ['held-out', heldOutTexts],
] as const) {
  for (const family of loadFamilies().filter(({ isTranslation }) => !isTranslation)) {
    process.stdout.write(`${name}, ${family.name}: ${scoreOf(family, texts)}\n`);
  }
}

function scoreOf(family: Family, texts: Texts): string {
  let [before, after, edits, right] = [0, 0, 0, 0];
  for (const [title, text] of texts) {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const random = randomFrom(seedOf(`${family.name} ${title} ${draw}`));
      const spun = spinWithTruth(text, family, random).text;
      const restored = clean(spun, [unspin]);
      before += distanceByLine(spun, text);
      after += distanceByLine(restored.text, text);
      const judged = judgeEdits(spun, restored, text);
      edits += judged.length;
      right += judged.filter(({ isRight }) => isRight).length;
    }
  }
  return `recovered ${(1 - after / before).toFixed(3)}, precision ${(right / edits).toFixed(3)} of ${edits} edits`;
}
