import { writeFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { loadFamilies } from '../../src/pipeline/clean/spin/family.ts';
import { FOREIGN, MARK } from '../../src/pipeline/language/company.ts';
import { readProse } from './prose.ts';

// `npm run prose:count -- FOLDER` counts words and neighbours in prose and writes the table that the
// word model reads: words of the spinners' lexicons with whatever stands beside them.

const TABLE = new URL('../../src/pipeline/language/company-counts.ts', import.meta.url);
/** Pairs seen less often say too little, and no sentence can be read off the rest. */
const LEAST_PAIRS = 3;
/** A pair is kept when it tells something, in nats, or is expected so often that its absence would. */
const TELLING = 0.4;
const EXPECTED = 1;
/** Words from which a count is kept: for neighbours of kept pairs, and for all others. */
const LEAST_NEIGHBOUR = 20;
const LEAST_WORD = 500;

const HAN = /^\p{Script=Han}+$/u;
const ALPHANUMERIC = /[0-9A-Za-z]/u;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder of plain texts?');

const words = new Map<string, number>();
const pairs = new Map<string, number>();
let total = 0;
const jieba = Jieba.withDict(dict);
for (const line of readProse(folder).counted) countLine(line);

const spun = new Set(
  loadFamilies()
    .flatMap(({ pairs: all }) => [...all.values()].flat())
    .filter(({ isChained }) => !isChained)
    .flatMap(({ spun: form, original }) => [form, original]),
);
const neighbours = new Map<string, string[]>();
const used = new Set<string>();
for (const [pair, count] of pairs) {
  const [before = '', after = ''] = pair.split(' ');
  if (!isKept(before, after, count)) continue;
  neighbours.set(before, [...(neighbours.get(before) ?? []), `${after}${count}`]);
  used.add(before).add(after);
}
const kept = [...words]
  .filter(
    ([word, count]) =>
      spun.has(word) || (used.has(word) && count >= LEAST_NEIGHBOUR) || count >= LEAST_WORD,
  )
  .map(([word, count]) => `${word}${count}`);
writeFileSync(
  TABLE,
  `// Counted in Chinese prose by bench/prose/count-words.ts: each word with how often it stood there,
// and behind each word the words that followed it.

export const countedWords = ${total};

export const wordCounts = \`${kept.join(' ')}\`;

export const pairCounts = \`
${[...neighbours].map(([before, after]) => `${before} ${after.join(' ')}`).join('\n')}
\`;
`,
);
process.stdout.write(`${total} words, ${kept.length} kept; ${pairs.size} pairs seen\n`);

function countLine(line: string): void {
  let before = MARK;
  for (const piece of jieba.cut(line, false)) {
    if (piece.trim() === '') continue;
    const word = kindOf(piece);
    if (word === MARK && before === MARK) continue;
    words.set(word, (words.get(word) ?? 0) + 1);
    pairs.set(`${before} ${word}`, (pairs.get(`${before} ${word}`) ?? 0) + 1);
    total += 1;
    before = word;
  }
}

function kindOf(piece: string): string {
  if (HAN.test(piece)) return piece;
  return ALPHANUMERIC.test(piece) ? FOREIGN : MARK;
}

function isKept(before: string, after: string, count: number): boolean {
  if (count < LEAST_PAIRS || !(spun.has(before) || spun.has(after))) return false;
  const expected = ((words.get(before) ?? 0) * (words.get(after) ?? 0)) / total;
  return expected >= EXPECTED || Math.abs(Math.log((count + 1) / (expected + 1))) >= TELLING;
}
