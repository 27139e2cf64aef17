import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { distanceByLine } from './alignment.ts';
import { countTouched, scoreDecodings } from './decoding-score.ts';
import { accept, breachesOf, format, type Floors, type Scores } from './floors.ts';
import { restore, scoreRecovery } from './recovery.ts';
import { f1Over, scoreSeeds } from './seed-score.ts';
import { adverseUnits } from './corpus/adverse.ts';
import { pagesOf } from './corpus/pages.ts';
import { lineF1, measureHtml } from './html-speed.ts';
import { scoreMetadata } from './metadata-score.ts';
import { measurePeakMemory } from './peak-memory.ts';
import { measureAdversity, measureDocuments, measureGrowth, measureSpeed } from './speed.ts';

// The scoreboard: `npm run bench:corpus`. Quality has floors, speed is told. See README.md here.

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    adverse: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    'accept-loss': { type: 'string' },
  },
});
const here = (path: string) => new URL(path, import.meta.url);
const TRAPS = new Set(['quotations', 'pinyin', 'english', 'code', 'verse', 'natural']);

const texts = new Map(
  readdirSync(here('corpus/clean'))
    .sort()
    .map((file) => [
      file.replace(/\.txt$/u, ''),
      readFileSync(here(`corpus/clean/${file}`), 'utf8').trim(),
    ]),
);

/** Characters that cleaning changes in texts without a fault, per 10,000. */
function harmOf(names: (name: string) => boolean): number {
  const chosen = [...texts].filter(([name]) => names(name)).map(([, text]) => text);
  const changed = chosen.reduce((sum, text) => sum + distanceByLine(restore(text).text, text), 0);
  return (changed * 10_000) / chosen.reduce((sum, text) => sum + text.length, 0);
}

const seeds = scoreSeeds();
const recovery = scoreRecovery(texts);
const metadata = scoreMetadata();
const decodings = scoreDecodings();
const scores: Scores = {
  ...Object.fromEntries(
    seeds.flatMap(({ seed, lineF1, errorAfter, proof }) => [
      [`seed ${seed} line F1`, lineF1],
      [`seed ${seed} character error ↓`, errorAfter],
      [`seed ${seed} proof`, proof],
    ]),
  ),
  'metrics F1': f1Over(seeds.map(({ metrics }) => metrics)),
  'events F1': f1Over(seeds.map(({ events }) => events)),
  ...Object.fromEntries(
    recovery.flatMap(({ kind, exact, recovered, precision }) => [
      [`${kind}: exact`, exact],
      [`${kind}: recovered`, recovered],
      [`${kind}: precision`, precision],
    ]),
  ),
  ...Object.fromEntries(
    decodings.map(({ decoding, exact }) => [`sentences, ${decoding}: exact`, exact]),
  ),
  'seeds: metadata right': metadata.right / (metadata.right + metadata.wrong + metadata.missed),
  'seeds: metadata wrong ↓': metadata.wrong,
  'HTML pages: line F1': lineF1(pagesOf(texts)),
  'clean sentences touched ↓': countTouched(),
  'harm per 10,000 ↓': harmOf(() => true),
  'harm on trap texts ↓': harmOf((name) => TRAPS.has(name)),
};

const corpus = fingerprint();
const floorsFile = here('floors.json');
const floors = existsSync(floorsFile)
  ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors)
  : null;

if (values.accept || values['accept-loss'] !== undefined) {
  const next = accept(scores, floors, corpus, values['accept-loss'] ?? null);
  writeFileSync(floorsFile, `${JSON.stringify(next, null, 2)}\n`);
}

const speed = values.speed ? { ...measure() } : null;
const adversity = values.adverse ? measureAdversity(adverseUnits([...texts.values()])) : [];
const out = here('.out/');
mkdirSync(out, { recursive: true });
writeFileSync(
  new URL('corpus.json', out),
  `${JSON.stringify({ corpus, scores, speed, adversity }, null, 2)}\n`,
);
process.stdout.write(
  values.json ? `${JSON.stringify({ corpus, scores, speed, adversity })}\n` : report(),
);

const current = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
const breaches = breachesOf(scores, current, corpus);
for (const breach of breaches) process.stderr.write(`✗ ${breach}\n`);
process.exitCode = breaches.length > 0 ? 1 : 0;

function measure() {
  const all = [...texts.values()];
  return {
    rates: [...measureSpeed(all), ...measureDocuments([...all, ...seedTexts()])],
    html: measureHtml(pagesOf(texts)),
    growth: measureGrowth(all),
    peakMegabytes: measurePeakMemory(all.join('\n')),
    peakMegabytesOfThisRun: process.resourceUsage().maxRSS / 1_024,
  };
}

/** The seeds as they came. */
function seedTexts(): string[] {
  const folder = here('../../seeds/');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

/** Everything that is measured, and how it is damaged. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name}\n${text}\n`);
  for (const file of ['damage.ts', 'decodings.ts', 'pages.ts', 'sentences.ts', 'random.ts']) {
    hash.update(readFileSync(here(`corpus/${file}`)));
  }
  for (const file of [
    'line-labels.json',
    'seed-metadata.json',
    'seed-restorations.json',
    'seed-facts.json',
  ]) {
    hash.update(readFileSync(here(file)));
  }
  return hash.digest('hex');
}

function report(): string {
  const width = Math.max(...Object.keys(scores).map((name) => name.length));
  const lines = Object.entries(scores).map(
    ([name, score]) => `${name.padEnd(width)}  ${format(score)}`,
  );
  const adverse = adversity.map(
    ({ kind, megabytesASecond, growth }) =>
      `${kind.padEnd(width)}  ${megabytesASecond.toFixed(3)} MB/s  grows to the power of ${growth.toFixed(2)}`,
  );
  if (!speed) return `${[...lines, ...adverse].join('\n')}\n`;
  const rates = speed.rates.map(
    ({ work, megabytesASecond, againstJieba, againstOpencc }) =>
      `${work.padEnd(width)}  ${megabytesASecond.toFixed(2)} MB/s  ${againstJieba.toFixed(3)} × jieba  ${againstOpencc.toFixed(3)} × opencc-js`,
  );
  const html = speed.html.map(
    ({ work, pagesASecond, againstReadability, lineF1: f1 }) =>
      `${work.padEnd(width)}  ${pagesASecond.toFixed(0)} pages/s  ${againstReadability.toFixed(1)} × Readability + jsdom  line F1 ${f1.toFixed(3)}`,
  );
  const growth = `time grows with length to the power of ${speed.growth.toFixed(2)}; peak memory ${speed.peakMegabytes.toFixed(0)} MB for one document of 1.9 MB, ${speed.peakMegabytesOfThisRun.toFixed(0)} MB for this run`;
  return `${[...lines, ...rates, ...html, growth, ...adverse].join('\n')}\n`;
}
