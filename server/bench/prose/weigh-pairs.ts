import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadFamilies, type Family } from '../../src/pipeline/clean/spin/family.ts';
import { applyEdits } from '../../src/pipeline/edit.ts';
import { provedIn } from '../../src/pipeline/clean/spin/proved.ts';
import { Scanner } from '../../src/pipeline/clean/spin/scan.ts';
import { randomFrom, seedOf } from '../corpus/random.ts';
import { spinWithTruth } from '../corpus/damages/spin.ts';
import { loadSeedEdits, type SeedEdit } from '../seed-edits.ts';
import { observe, type Observation, type Truth } from './observe.ts';
import { readProse } from './prose.ts';

// `npm run prose:weigh -- FOLDER` learns what the counts of words do not say of a pair: how often
// its form is meant as it stands. Prose is spun by each family, the seeds are as they are; a logistic
// model with one weight a pair is fitted to both and written into the lexicons.

/** The odds of the lattice are too sure by about so much: words of a text lean on each other. */
const SLOPE = 0.7;
/** How far weights stray from 0, in nats: few observations move a weight little. */
const SPREAD = 2;
/** A place of a seed was read by a person and is of the pages we serve: it counts as so many. */
const SEED_COUNTS = 32;
const [LOWEST, HIGHEST, STEP] = [-6, 8, 0.25];
const SEEDS = new URL('../../../seeds/', import.meta.url);
const LEXICONS = new URL('../../src/pipeline/clean/spin/families/', import.meta.url);
const ENTRY = /(\S+)=([^\s=!+-]+)(!?)([+-][\d.]+)?(?=\s)/gu;

/** Lines that were spun too, but whose edits nobody wrote down. */
const UNREAD = ['title', 'heading', 'caption'] as const;
const labels = JSON.parse(
  readFileSync(new URL('../line-labels.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder of plain texts?');
const prose = readProse(folder).weighed;
const scanner = new Scanner(loadFamilies());
const sitesOf = (text: string, family: Family) =>
  scanner.scan(text)[loadFamilies().indexOf(family)]?.sites ?? [];

for (const family of loadFamilies()) {
  const observations = [...inSeeds(family), ...(family.isTranslation ? [] : inProse(family))];
  const byPair = new Map<string, Weighted[]>();
  for (const one of observations) byPair.set(one.pair, [...(byPair.get(one.pair) ?? []), one]);
  const file = new URL(`${family.name}.ts`, LEXICONS);
  const text = readFileSync(file, 'utf8');
  const weighed = text.replace(
    ENTRY,
    (_, spun: string, original: string, mark: string, now?: string) => {
      const seen = byPair.get(`${spun}=${original}`);
      const known = family.pairs.get(spun)?.find((pair) => pair.original === original);
      const weight = seen && known ? fit(seen, known.prior - Number(now ?? 0)) : Number(now ?? 0);
      const signed = Math.abs(weight) < 0.5 ? '' : `${weight > 0 ? '+' : ''}${weight}`;
      return `${spun}=${original}${mark}${signed}`;
    },
  );
  writeFileSync(file, weighed);
  process.stdout.write(`${family.name}: ${byPair.size} pairs seen\n`);
}

type Weighted = Observation & { readonly count: number };

function inProse(family: Family): Weighted[] {
  return prose.flatMap((document, index) => {
    const { text, spans } = spinWithTruth(document, family, randomFrom(seedOf(`${index}`)));
    const truth: Truth = (start, end, original) => {
      const span = spans.find((one) => one.start <= start && end <= one.end);
      if (!span) return false;
      const read = text.slice(span.start, start) + original + text.slice(end, span.end);
      return read === span.original;
    };
    return observe(text, sitesOf(text, family), truth).map((one) => ({ ...one, count: 1 }));
  });
}

/** The seeds that went over the family's hands. */
function inSeeds(family: Family): Weighted[] {
  return readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, text: readFileSync(new URL(file, SEEDS), 'utf8') }))
    .filter(({ text }) => provedIn(text).some((proved) => proved.family === family))
    .flatMap(({ file, text }) => {
      const edits = loadSeedEdits().get(file.slice(0, 3));
      const isUnread = new Set(UNREAD.flatMap((label) => labels[file]?.[label] ?? []));
      return text
        .split('\n')
        .flatMap((line, at) =>
          isUnread.has(at + 1)
            ? []
            : observe(line, sitesOf(line, family), truthIn(line, edits?.get(at + 1) ?? [])),
        );
    })
    .map((one) => ({ ...one, count: SEED_COUNTS }));
}

/** What a careful reader says of a line; nothing where an edit goes beyond the site. */
function truthIn(line: string, edits: readonly SeedEdit[]): Truth {
  return (start, end, original) => {
    const own = edits.filter(({ span }) => span.start < end && start < span.end);
    if (own.length === 0) return false;
    const first = Math.min(start, ...own.map(({ span }) => span.start));
    const last = Math.max(end, ...own.map(({ span }) => span.end));
    const wanted = applyEdits(line.slice(0, last), own).slice(first);
    if (line.slice(first, start) + original + line.slice(end, last) === wanted) return true;
    const isWithin = first === start && last === end;
    return isWithin && own.every(({ isSure }) => isSure) ? false : null;
  };
}

/** The likeliest weight, on a grid; `prior` is what the pair weighs without it. */
function fit(observations: readonly Weighted[], prior: number): number {
  let best = { weight: 0, likelihood: -Infinity };
  for (let weight = LOWEST; weight <= HIGHEST; weight += STEP) {
    let likelihood = -(weight ** 2) / (2 * SPREAD ** 2);
    for (const { margin, isSpun, count } of observations) {
      const odds = SLOPE * (margin + prior + weight);
      likelihood -= count * Math.log1p(Math.exp(isSpun ? -odds : odds));
    }
    if (likelihood > best.likelihood) best = { weight, likelihood };
  }
  return Math.round(best.weight * 2) / 2;
}
