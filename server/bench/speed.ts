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

const ROUNDS = 3;

/** The best of some rounds: what disturbs a machine only ever slows it down. */
function rateOf(work: () => unknown, bytes: number): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return bytes / 1_000 / best;
}

/** Measures on one core; the text is UTF-8 of all clean texts, some times over. */
export function measureSpeed(texts: readonly string[]): Speed[] {
  const text = texts.join('\n').repeat(6);
  const buffer = Buffer.from(text);
  const jieba = Jieba.withDict(dict);
  const cut = rateOf(() => jieba.cut(text), buffer.length);
  const converted = rateOf(() => toSimplified(text), buffer.length);
  const rates: [string, number][] = [
    ['@node-rs/jieba cut', cut],
    ['opencc-js t2s', converted],
    ['repair', rateOf(() => repair(text), buffer.length)],
    ['whole pipeline', rateOf(() => processDocument(buffer), buffer.length)],
  ];
  return rates.map(([work, rate]) => ({
    work,
    megabytesASecond: rate,
    againstJieba: rate / cut,
    againstOpencc: rate / converted,
  }));
}

/** How time grows with length: the slope of log time over log length from 8 KB on; 1 is linear. */
export function measureGrowth(texts: readonly string[]): number {
  const unit = texts.join('\n');
  const sizes = [8, 64, 512, 1_900].map((kilobytes) => kilobytes * 1_000);
  const points = sizes.map((size) => {
    const bytes = Buffer.from(unit.repeat(Math.ceil(size / unit.length / 2))).subarray(0, size);
    return [Math.log(size), Math.log(size / rateOf(() => processDocument(bytes), size))] as const;
  });
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
