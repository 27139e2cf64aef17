import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('corpus/', import.meta.url);
/** What careful readers say of the seeds. */
const READINGS = [
  'line-labels.json',
  'seed-edits.tsv',
  'seed-facts.json',
  'seed-metadata.json',
  'ledger-cases.ts',
];

/** SHA-256 of everything that is measured, and how it is damaged. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  const corpus = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|txt)$/u.test(file))
    .sort()
    .map((file) => new URL(file, CORPUS));
  for (const file of [...corpus, ...READINGS.map((name) => new URL(name, import.meta.url))]) {
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
