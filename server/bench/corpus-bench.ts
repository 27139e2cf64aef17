import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { distanceByLine } from './alignment.ts';
import { countTouched, scoreDecodings } from './decoding-score.ts';
import { accept, breachesOf, format, type Floors, type Scores } from './floors.ts';
import { restore, scoreRecovery } from './recovery.ts';
import { f1Over, scoreSeeds } from './seed-score.ts';
import { pagesOf } from './corpus/pages.ts';
import { cleanTexts, heldOutTexts, trapTexts, type Texts } from './corpus/texts.ts';
import { lineF1, measureHtml } from './html-speed.ts';
import { scoreMetadata } from './metadata-score.ts';
import { measureGrowth, measureSpeed } from './speed.ts';

// The scoreboard: `npm run bench:corpus`. Quality has floors, speed is told. See README.md here.

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    'accept-loss': { type: 'string' },
  },
});
const here = (path: string) => new URL(path, import.meta.url);

/** Characters that cleaning changes in texts without a fault, per 10,000. */
function harmOf(texts: Texts): number {
  const chosen = [...texts.values()];
  const changed = chosen.reduce((sum, text) => sum + distanceByLine(restore(text).text, text), 0);
  return (changed * 10_000) / chosen.reduce((sum, text) => sum + text.length, 0);
}

/** Scores of one set of texts; the name of the set stands before each. */
const recoveryScores = (set: string, texts: Texts): Scores =>
  Object.fromEntries(
    scoreRecovery(texts).flatMap(({ kind, exact, recovered, precision }) => [
      [`${set}${kind}: exact`, exact],
      [`${set}${kind}: recovered`, recovered],
      [`${set}${kind}: precision`, precision],
    ]),
  );

const seeds = scoreSeeds();
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
  ...recoveryScores('', cleanTexts),
  ...recoveryScores('held-out, ', heldOutTexts),
  ...Object.fromEntries(
    decodings.map(({ decoding, exact }) => [`sentences, ${decoding}: exact`, exact]),
  ),
  'seeds: metadata right': metadata.right / (metadata.right + metadata.wrong + metadata.missed),
  'seeds: metadata wrong ↓': metadata.wrong,
  'HTML pages: line F1': lineF1(pagesOf(cleanTexts)),
  'clean sentences touched ↓': countTouched(),
  'harm per 10,000 ↓': harmOf(cleanTexts),
  'held-out, harm per 10,000 ↓': harmOf(heldOutTexts),
  'harm on trap texts ↓': harmOf(trapTexts),
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
const out = here('.out/');
mkdirSync(out, { recursive: true });
writeFileSync(
  new URL('corpus.json', out),
  `${JSON.stringify({ corpus, scores, speed }, null, 2)}\n`,
);
process.stdout.write(values.json ? `${JSON.stringify({ corpus, scores, speed })}\n` : report());

const current = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
const breaches = breachesOf(scores, current, corpus);
for (const breach of breaches) process.stderr.write(`✗ ${breach}\n`);
process.exitCode = breaches.length > 0 ? 1 : 0;

function measure() {
  const all = [...cleanTexts.values()];
  return {
    rates: measureSpeed(all),
    html: measureHtml(pagesOf(cleanTexts)),
    growth: measureGrowth(all),
    peakMegabytes: process.resourceUsage().maxRSS / 1_024,
  };
}

/** Everything that is measured, and how it is damaged. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const [name, text] of [...cleanTexts, ...heldOutTexts]) hash.update(`${name}\n${text}\n`);
  for (const file of ['damage.ts', 'decodings.ts', 'pages.ts', 'sentences.ts', 'random.ts']) {
    hash.update(readFileSync(here(`corpus/${file}`)));
  }
  for (const file of [
    'line-labels.json',
    'seed-metadata.json',
    'seed-edits.tsv',
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
  if (!speed) return `${lines.join('\n')}\n`;
  const rates = speed.rates.map(
    ({ work, megabytesASecond, againstJieba, againstOpencc }) =>
      `${work.padEnd(width)}  ${megabytesASecond.toFixed(2)} MB/s  ${againstJieba.toFixed(3)} × jieba  ${againstOpencc.toFixed(3)} × opencc-js`,
  );
  const html = speed.html.map(
    ({ work, pagesASecond, againstReadability, lineF1: f1 }) =>
      `${work.padEnd(width)}  ${pagesASecond.toFixed(0)} pages/s  ${againstReadability.toFixed(1)} × Readability + jsdom  line F1 ${f1.toFixed(3)}`,
  );
  const growth = `time grows with length to the power of ${speed.growth.toFixed(2)}; peak memory ${speed.peakMegabytes.toFixed(0)} MB`;
  return `${[...lines, ...rates, ...html, growth].join('\n')}\n`;
}
