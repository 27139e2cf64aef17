import { writeFileSync } from 'node:fs';
import { packSequences } from '../../src/pipeline/language/prose-model-codec.ts';
import { countGrams } from './character-grams.ts';
import { estimate } from './character-model.ts';
import { readProse } from './prose.ts';

// `npm run prose:characters -- FOLDER` counts in prose which characters follow each other, and writes
// the model that shifted bytes are read by.

const FILE = new URL('../../src/pipeline/language/prose-model-table.ts', import.meta.url);
/** More of them read no better (ADR 15). */
const SIZES = { pairs: 300_000, longer: 600_000 };

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder of plain texts?');

const { signs, orders } = countGrams(readProse(folder).counted);
const sequences = estimate(orders, SIZES);
writeFileSync(
  FILE,
  `// Counted in Chinese prose by bench/prose/count-characters.ts: the signs, the commonest first, and how
// likely they follow each other, packed (prose-model-codec.ts).

export const signs =
  '${quoted(signs.join(''))}';

export const packedSequences =
  '${packSequences(sequences)}';
`,
);
process.stdout.write(
  `${signs.length} signs; sequences by length: ${sequences.map(({ keys }) => keys.length).join(', ')}\n`,
);

/** Between single quotes. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return escaped.replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`);
}
