import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { processDocument, repair } from '../src/pipeline/pipeline.ts';
import { toSimplified } from './corpus/opencc.ts';

/** Megabytes a second and how that compares with other work on the same text, in this very run. */
export interface Speed {
  readonly work: string;
  readonly megabytesASecond: number;
  readonly againstJieba: number;
  readonly againstOpencc: number;
}

/** So many that our own code is compiled by then, as it is in a server; the others are native. */
const ROUNDS = 20;

/** The best of some rounds of each work, in turn: what disturbs a machine disturbs all of them. */
function ratesOf(works: ReadonlyMap<string, () => unknown>, bytes: number): Map<string, number> {
  const best = new Map([...works.keys()].map((name) => [name, Infinity]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, work] of works) best.set(name, Math.min(best.get(name) ?? 0, timeOf(work)));
  }
  return new Map([...best].map(([name, time]) => [name, bytes / 1_000 / time]));
}

/**
 * Milliseconds of all processors. A clock on the wall is unfair on a busy machine: what takes longer
 * than a slice of time is interrupted in every round, what is shorter in some.
 */
export function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

function speedsOf(
  texts: readonly string[],
  works: Readonly<Record<string, (text: string, bytes: Uint8Array) => unknown>>,
): Speed[] {
  const jieba = Jieba.withDict(dict);
  const documents = texts.map((text) => [text, Buffer.from(text)] as const);
  const [cut, convert] = ['@node-rs/jieba cut', 'opencc-js t2s'] as const;
  const each: typeof works = {
    [cut]: (text) => jieba.cut(text),
    [convert]: (text) => toSimplified(text),
    ...works,
  };
  const rates = ratesOf(
    new Map(
      Object.entries(each).map(([name, work]) => [
        name,
        () => {
          for (const [text, bytes] of documents) work(text, bytes);
        },
      ]),
    ),
    documents.reduce((sum, [, { length }]) => sum + length, 0),
  );
  return [...rates].map(([work, rate]) => ({
    work,
    megabytesASecond: rate,
    againstJieba: rate / (rates.get(cut) ?? rate),
    againstOpencc: rate / (rates.get(convert) ?? rate),
  }));
}

/** The text is UTF-8 of all clean texts, some times over. */
export const measureSpeed = (texts: readonly string[]): Speed[] =>
  speedsOf([texts.join('\n').repeat(6)], {
    repair,
    'whole pipeline': (_, bytes) => processDocument(bytes),
  });

/**
 * The same, a document at a time, with the seeds as they came: one long text shares out what each
 * document costs by itself, and a clean one goes past most of what a polluted one needs.
 */
export const measureDocuments = (documents: readonly string[]): Speed[] =>
  speedsOf(documents, { 'whole pipeline': (_, bytes) => processDocument(bytes) })
    .filter(({ work }) => work === 'whole pipeline')
    .map((speed) => ({ ...speed, work: `${speed.work}, a document at a time` }));

const SIZES = [8, 64, 512, 1_900].map((kilobytes) => kilobytes * 1_000);

/** How time grows with length: the slope of log time over log length from 8 KB on; 1 is linear. */
export function measureGrowth(texts: readonly string[]): number {
  const unit = texts.join('\n');
  return slopeOf(
    SIZES.map((size) => {
      const bytes = Buffer.from(unit.repeat(Math.ceil(size / unit.length / 2))).subarray(0, size);
      return [
        size,
        Math.min(...Array.from({ length: 3 }, () => timeOf(() => processDocument(bytes)))),
      ];
    }),
  );
}

/** What a text made to be slow costs, and how its time grows with length. */
export interface Adversity {
  readonly kind: string;
  readonly megabytesASecond: number;
  readonly growth: number;
}

const ADVERSE_SIZES = [16, 64].map((kilobytes) => kilobytes * 1_000);

/** The same for texts that nobody writes, each the repetition of a few words. */
export const measureAdversity = (units: ReadonlyMap<string, string>): Adversity[] =>
  [...units].map(([kind, unit]) => {
    const points = ADVERSE_SIZES.map((size): [number, number] => {
      const bytes = Buffer.from(unit.repeat(Math.ceil(size / unit.length))).subarray(0, size);
      return [
        size,
        Math.min(
          timeOf(() => processDocument(bytes)),
          timeOf(() => processDocument(bytes)),
        ),
      ];
    });
    const [size, time] = points.at(-1) ?? [0, 1];
    return { kind, megabytesASecond: size / 1_000 / time, growth: slopeOf(points) };
  });

/** The slope of the line through points of length and time, both as logarithms. */
function slopeOf(lengthsAndTimes: readonly (readonly [number, number])[]): number {
  const points = lengthsAndTimes.map(
    ([length, time]) => [Math.log(length), Math.log(time)] as const,
  );
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
