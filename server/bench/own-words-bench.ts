import { fileURLToPath } from 'node:url';
import { LEAST_OVERLAP } from '../src/pipeline/digest/own-words.ts';
import { editedFiles } from './editorials.ts';
import { joined, overlapsOf, quantile } from './own-words.ts';

// What the words of editorial digests share with their citations, and with other text:
// `npm run bench:own-words`. The threshold stands in pipeline/digest/own-words.ts.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const files = editedFiles(here('../../seeds'), here('../content'));
const overlaps = joined(files.map(({ outcome }) => overlapsOf(outcome)));

const SHARES = [0, 0.1, 0.5, 0.9, 0.99, 1];
const line = (cells: readonly (number | string)[]) =>
  `${cells.map((cell) => `${cell}`.padStart(7)).join('')}\n`;
process.stdout.write(line(['', 'pairs', ...SHARES.map((share) => `${share * 100} %`), 'pass']));
for (const [name, values] of Object.entries(overlaps) as [string, number[]][]) {
  const quantiles = SHARES.map((share) => quantile(values, share).toFixed(2));
  const passing = values.filter((value) => value >= LEAST_OVERLAP).length;
  process.stdout.write(line([name, values.length, ...quantiles, passing]));
}
