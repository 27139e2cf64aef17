import { writeFileSync } from 'node:fs';
import { loadFamilies } from '../../src/pipeline/clean/spin/family.ts';
import { LINE_END } from '../../src/pipeline/clean/spin/features.ts';
import { companyTables, type Corpus } from './company-tables.ts';
import { readProse } from './prose.ts';
import { wordsOfLines, type WordStream } from './word-stream.ts';

// `npm run prose:count -- FOLDER` counts in prose which words stand beside the words of the
// spinners' lexicons, and writes the tables that the word model reads.

const FILE = new URL('../../src/pipeline/language/company-counts.ts', import.meta.url);
/** Words seen less often are not told of, unless a lexicon has them. */
const LEAST_WORD = 30;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder of plain texts?');

const lexicon = new Set(
  loadFamilies()
    .flatMap(({ pairs }) => [...pairs.values()].flat())
    .filter(({ isChained }) => !isChained)
    .flatMap(({ spun, original }) => [spun, original]),
);
const corpus = numbered(wordsOfLines(readProse(folder).counted));
const tables = Object.entries(companyTables(corpus)).map(
  ([name, table]) => `  ${name}: \`\n${table.join('\n')}\`,`,
);
writeFileSync(
  FILE,
  `// Counted in Chinese prose by bench/prose/count-words.ts: words with how often they stood there, those
// of the spinners' lexicons first; for each of these a line that says how likely other words are
// before and behind it, packed (levels.ts).

export const countedWords = ${corpus.total};

export const wordCounts = \`${corpus.words.map(({ word, count }) => `${word}${count}`).join(' ')}\`;

export const levelsOf = {
${tables.join('\n')}
};
`,
);
process.stdout.write(
  `${corpus.total} words; ${corpus.words.length} told of, ${corpus.ours} of them of lexicons\n`,
);

/** Words of lexicons first, then the more common ones. */
function numbered({ words, ids }: WordStream): Corpus {
  const counts = new Float64Array(words.length);
  for (const id of ids) if (id !== LINE_END) counts[id] = (counts[id] ?? 0) + 1;
  const told = words
    .map((word, id) => ({ word, id, count: counts[id] ?? 0, isOurs: lexicon.has(word) }))
    .filter(({ isOurs, count }) => isOurs || count >= LEAST_WORD)
    .sort((one, other) => Number(other.isOurs) - Number(one.isOurs) || other.count - one.count);
  const numbers = new Int32Array(words.length);
  told.forEach(({ id }, at) => (numbers[id] = at + 1));
  return {
    ids: ids.map((id) => (id === LINE_END ? LINE_END : (numbers[id] ?? 0))),
    words: told,
    ours: told.filter(({ isOurs }) => isOurs).length,
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}
