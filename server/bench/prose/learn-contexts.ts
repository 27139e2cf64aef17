import { writeFileSync } from 'node:fs';
import { loadFamilies } from '../../src/pipeline/clean/spin/family.ts';
import { LEVEL, LINE_END, PLACES, WIDTH } from '../../src/pipeline/clean/spin/features.ts';
import { packLevels } from '../../src/pipeline/language/levels.ts';
import { loadWords } from '../../src/pipeline/language/words.ts';
import { learnForm, type Prose } from './learn-form.ts';
import { readProse } from './prose.ts';
import { wordsOfLines } from './word-stream.ts';

// `npm run prose:learn -- FOLDER` learns from prose in which company a form stands and in which its
// originals do, and writes the weights that `clean/spin/surroundings.ts` reads. `prose:count` goes first.

const FILE = new URL('../../src/pipeline/clean/spin/learnt-weights.ts', import.meta.url);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder of plain texts?');
const prose = readWords(folder);
const lines = new Map<string, string>();

for (const { name, pairs } of loadFamilies()) {
  for (const [form, own] of pairs) {
    const originals = own.filter(({ isChained }) => !isChained).map(({ original }) => original);
    for (const [original, weights] of learnForm(prose, form, originals)) {
      lines.set(`${form}=${original}`, packed(weights));
    }
  }
  process.stdout.write(`${name}: ${lines.size} pairs so far\n`);
}

writeFileSync(
  FILE,
  `// Learnt from Chinese prose by bench/prose/learn-contexts.ts: for each pair of a spinner how much a word
// at a place speaks for the original; a group of packed levels for each of the places (features.ts).

export const learntWeights = \`
${[...lines].map(([pair, line]) => `${pair}|${line}`).join('\n')}
\`;
`,
);

/** The words by the numbers that the word model gives them, and where each stands. */
function readWords(from: string): Prose {
  const { idOf } = loadWords();
  const stream = wordsOfLines(readProse(from).counted);
  const numbers = stream.words.map(idOf);
  const ids = stream.ids.map((id) => (id === LINE_END ? LINE_END : (numbers[id] ?? 0)));
  return { ids, ...placesOf(ids) };
}

/** A counting sort of places by their words. */
function placesOf(ids: Int32Array): Pick<Prose, 'counts' | 'placesOf'> {
  const counts = new Uint32Array(WIDTH);
  for (const id of ids) if (id > 0) counts[id] = (counts[id] ?? 0) + 1;
  const ends = new Uint32Array(WIDTH);
  counts.forEach((count, id) => (ends[id] = (ends[id - 1] ?? 0) + count));
  const places = new Uint32Array(ends.at(-1) ?? 0);
  const filled = ends.map((end, id) => end - (counts[id] ?? 0));
  ids.forEach((id, at) => {
    if (id <= 0) return;
    places[filled[id] ?? 0] = at;
    filled[id] = (filled[id] ?? 0) + 1;
  });
  return {
    counts,
    placesOf: (id) => places.subarray((ends[id] ?? 0) - (counts[id] ?? 0), ends[id] ?? 0),
  };
}

function packed(weights: ReadonlyMap<number, number>): string {
  const places = PLACES.map(() => new Map<number, number>());
  for (const [feature, weight] of weights) {
    const level = Math.round(weight / LEVEL);
    if (level !== 0) places[Math.floor(feature / WIDTH)]?.set(feature % WIDTH, level);
  }
  return places.map(packLevels).join('|');
}
