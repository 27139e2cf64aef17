import { readFileSync } from 'node:fs';
import { traceToRaw } from '../src/pipeline/clean/clean.ts';
import { applyEdits, type Span } from '../src/pipeline/edit.ts';
import { processDocument, repair, type Processed } from '../src/pipeline/pipeline.ts';
import { read } from '../src/pipeline/read/read.ts';
import { faultsOf } from '../src/cli/verify.ts';
import { distance } from './alignment.ts';
import { scoreEdits, type EditScore } from './edit-score.ts';
import { scoreLines, type LineLabels } from './lines.ts';
import { loadSeedEdits, type SeedEdit } from './seed-edits.ts';

type MetricKey = readonly [doc: string, line: number, low: number, high: number, unit: string];
type EventKey = readonly [doc: string, line: number, date: string];

const load = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

const labels = load('line-labels.json') as Record<string, LineLabels>;
const known = load('seed-facts.json') as {
  metrics: readonly MetricKey[];
  events: readonly EventKey[];
  /**
   * What the careful reader has under the other kind (a dated figure is told as an event too) or without
   * a number (数十亿): to find it is neither a hit nor a mistake.
   */
  alsoTold: {
    metrics: readonly (readonly [doc: string, line: number, words: string])[];
    events: readonly EventKey[];
  };
};

/** How one seed compares with a careful reading of it. */
export interface SeedScore {
  readonly seed: string;
  readonly linePrecision: number;
  readonly lineRecall: number;
  readonly lineF1: number;
  /** Wrong characters per character of the body lines, before and after the repair. */
  readonly errorBefore: number;
  readonly errorAfter: number;
  readonly edits: EditScore;
  /** Points of the digest with a proof, of all. */
  readonly proof: number;
  readonly metrics: Hits;
  readonly events: Hits;
}

export interface Hits {
  readonly hits: number;
  readonly made: number;
  readonly wanted: number;
}

export const scoreSeeds = (): SeedScore[] => Object.keys(labels).map(scoreSeed);

function scoreSeed(file: string): SeedScore {
  const bytes = readFileSync(new URL(`../../seeds/${file}`, import.meta.url));
  const reading = read(bytes);
  const outcome = processDocument(bytes);
  if (reading.status === 'rejected' || outcome.status === 'rejected') {
    throw new Error(`${file} was rejected`);
  }
  const doc = file.slice(0, 3);
  const wanted = loadSeedEdits().get(doc) ?? new Map<number, readonly SeedEdit[]>();
  const body = labels[file]?.['body'] ?? [];
  const repaired = repair(reading.text);
  const { before, after, length } = errorsOf(reading.text, repaired.text, wanted, body);
  const lines = scoreLines(reading.text, labels[file] ?? {});
  return {
    seed: doc,
    linePrecision: lines.precision,
    lineRecall: lines.recall,
    lineF1: lines.f1,
    errorBefore: before / length,
    errorAfter: after / length,
    edits: scoreEdits(reading.text, repaired, wanted, body),
    proof: faultsOf(outcome).length === 0 ? 1 : 0,
    metrics: metricHits(doc, outcome),
    events: eventHits(doc, outcome),
  };
}

/** Edit distance of the body lines to what the careful reader says stood there. */
function errorsOf(
  raw: string,
  repaired: string,
  edits: ReadonlyMap<number, readonly SeedEdit[]>,
  body: readonly number[],
) {
  const was = raw.split('\n');
  const is = repaired.split('\n');
  let [before, after, length] = [0, 0, 0];
  for (const line of body) {
    const damaged = was[line - 1] ?? '';
    const wanted = applyEdits(damaged, edits.get(line) ?? []);
    before += distance(damaged, wanted);
    after += distance(is[line - 1] ?? '', wanted);
    length += wanted.length;
  }
  return { before, after, length };
}

/** The line of the raw text a span of the clean text came from, from 1. */
const rawLineOf = ({ raw, passes }: Processed, span: Span): number =>
  raw.slice(0, traceToRaw(span, passes).start).split('\n').length;

const isNear = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 0.011;

/** Takes what each wanted fact finds out of `left`; what is left over was found beside them. */
function take<Wanted, Found>(
  wanted: readonly Wanted[],
  left: Found[],
  fits: (wanted: Wanted, found: Found) => boolean,
): number {
  return wanted.filter((one) => {
    const at = left.findIndex((found) => fits(one, found));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function metricHits(doc: string, outcome: Processed): Hits {
  const own = <Key extends readonly [string, ...unknown[]]>(keys: readonly Key[]) =>
    keys.filter(([seed]) => seed === doc);
  const wanted = own(known.metrics);
  const left = outcome.facts.metrics.map(({ amount, span }) => ({
    amount,
    line: rawLineOf(outcome, span),
  }));
  const hits = take(
    wanted,
    left,
    ([, at, low, high, unit], { amount, line }) =>
      at === line &&
      (amount.unit === unit || unit === 'person' || unit === 'count') &&
      isNear(Math.abs(amount.low), low) &&
      isNear(Math.abs(amount.high), high),
  );
  take(
    own(known.alsoTold.metrics),
    left,
    ([, at, words], { amount, line }) => at === line && amount.text.includes(words),
  );
  return { hits, made: hits + left.length, wanted: wanted.length };
}

/** `2024-11`, or `2021..2023` for a stretch: from the first day to the last. */
function stretchOf(date: string): readonly [first: string, last: string] {
  const [from = date, to = from] = date.split('..');
  return [from, `${to}-99`];
}

/** An event counts when its line and its date agree, as exactly as the reader gave the date. */
function eventHits(doc: string, outcome: Processed): Hits {
  const own = (keys: readonly EventKey[]) => keys.filter(([seed]) => seed === doc);
  const wanted = own(known.events);
  const left = outcome.facts.events.map(({ period, span }) => ({
    period,
    line: rawLineOf(outcome, span),
  }));
  const fits = ([, at, date]: EventKey, { period, line }: (typeof left)[number]) => {
    const [first, last] = stretchOf(date);
    return (
      at === line &&
      period.first <= last &&
      period.last >= first &&
      period.first.startsWith(first.slice(0, 4))
    );
  };
  const hits = take(wanted, left, fits);
  take(own(known.alsoTold.events), left, fits);
  return { hits, made: hits + left.length, wanted: wanted.length };
}
