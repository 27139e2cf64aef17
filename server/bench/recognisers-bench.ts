import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findDates } from '../src/pipeline/facts/dates.ts';
import { findNumbers } from '../src/pipeline/facts/numbers.ts';

// Our readers of quantities beside Microsoft Recognizers-Text on the same cases. The suite is no dependency:
// `node server/bench/recognisers-bench.ts FOLDER`, where FOLDER has it in its node_modules. See README.md here.

type Quantity = readonly [text: string, words: string, low: number, high: number];
type Dated = readonly [text: string, words: string, first: string, last: string];
type Kind = 'number' | 'percent' | 'currency';

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly resolution?: { readonly value?: string; readonly values?: readonly TimeValue[] };
}

interface TimeValue {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

type Recogniser = (text: string, culture: string) => readonly Found[];

interface Suite {
  readonly recognizeNumber: Recogniser;
  readonly recognizePercentage: Recogniser;
  readonly recognizeCurrency: Recogniser;
  readonly recognizeDimension: Recogniser;
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: number,
    reference: Date,
  ) => readonly Found[];
}

const CHINESE = 'zh-cn';
/** The day the cases count 去年 from. */
const REFERENCE = '2025-06-23';

const cases = JSON.parse(
  readFileSync(new URL('../src/pipeline/facts/cases/quantities.json', import.meta.url), 'utf8'),
) as Readonly<Record<Kind, readonly Quantity[]>> & { readonly date: readonly Dated[] };

const suite = createRequire(join(process.argv[2] ?? '.', 'index.js'))(
  '@microsoft/recognizers-text-suite',
) as Suite;

const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, other);

const valueOf = ({ resolution }: Found): number => {
  const value = resolution?.value ?? 'none';
  return value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
};

/** Any of their recognisers may find it; both ends of a range may be found apart. */
function theyRead([text, words, low, high]: Quantity): boolean {
  const start = text.indexOf(words);
  const values = [
    suite.recognizeNumber,
    suite.recognizePercentage,
    suite.recognizeCurrency,
    suite.recognizeDimension,
  ]
    .flatMap((recognise) => recognise(text, CHINESE))
    .filter((found) => found.start >= start && found.end < start + words.length)
    .map(valueOf);
  return [low, high].every((end) => values.some((value) => isNear(value, end)));
}

const weRead = ([text, words, low, high]: Quantity): boolean =>
  findNumbers(text).some(
    (found) => found.text === words && isNear(found.low, low) && isNear(found.high, high),
  );

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Their stretches end with the day after. */
const isStretch = ({ value, start, end }: TimeValue, [, , first, last]: Dated): boolean =>
  (value === first && first === last) ||
  (start === first && end !== undefined && (end === last || dayBefore(end) === last));

const theyDate = (dated: Dated): boolean =>
  suite
    .recognizeDateTime(dated[0], CHINESE, 0, new Date(`${REFERENCE}T12:00:00`))
    .some(({ resolution }) => resolution?.values?.some((value) => isStretch(value, dated)));

const weDate = ([text, , first, last]: Dated): boolean =>
  findDates(text, REFERENCE).some(({ period }) => period?.first === first && period.last === last);

function tell<Case>(
  name: string,
  all: readonly Case[],
  ours: (one: Case) => boolean,
  theirs: (one: Case) => boolean,
): void {
  const share = (reads: (one: Case) => boolean) =>
    `${((all.filter(reads).length * 100) / all.length).toFixed(1)} %`;
  process.stdout.write(
    `${name.padEnd(10)}${String(all.length).padStart(4)}  ${share(ours)}  ${share(theirs)}\n`,
  );
}

process.stdout.write('values right: cases, ours, theirs\n');
for (const kind of ['number', 'percent', 'currency'] as const) {
  tell(kind, cases[kind], weRead, theyRead);
}
tell('date', cases.date, weDate, theyDate);
