import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Metric } from './fact.ts';
import { readFacts } from './facts.ts';

type Figure = readonly [
  words: string,
  subject: string,
  measure: string,
  aspect: string,
  low: number,
  high: number,
  from: string | null,
];

interface News {
  readonly title: string;
  readonly publishedAt: string;
  /** Line by line. */
  readonly text: readonly string[];
  /** All figures a reader would compare. */
  readonly figures: readonly Figure[];
}

const news = JSON.parse(readFileSync(join(__dirname, 'cases', 'figures.json'), 'utf8')) as News[];

const isNear = (value: number, expected: number) =>
  Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

const states = ({ aspect, amount }: Metric, figure: Figure) =>
  amount.text.includes(figure[0]) &&
  aspect === figure[3] &&
  isNear(amount.low, figure[4]) &&
  isNear(amount.high, figure[5]);

const told = news.map(({ title, publishedAt, text, figures }) => {
  const { metrics } = readFacts(text.join('\n'), { title, publishedAt, doubts: [] });
  const left = [...metrics];
  const pairs = figures.flatMap((figure) => {
    const at = left.findIndex((metric) => states(metric, figure));
    return at < 0 ? [] : left.splice(at, 1).map((metric) => ({ figure, metric }));
  });
  return { pairs, made: metrics.length, expected: figures.length };
});

const pairs = told.flatMap((one) => one.pairs);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const shareOf = (fits: (pair: (typeof pairs)[number]) => boolean) =>
  pairs.filter(fits).length / pairs.length;

describe('figures of business news', () => {
  it('are found, and nothing else: F1', () => {
    const made = sum(told.map((one) => one.made));
    const expected = sum(told.map((one) => one.expected));
    expect((2 * pairs.length) / (made + expected)).toBeGreaterThanOrEqual(0.94);
  });

  it('belong to whom the text says', () => {
    expect(
      shareOf(({ figure, metric }) => metric.subject.name === figure[1]),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it('measure what the text says', () => {
    expect(shareOf(({ figure, metric }) => metric.measure === figure[2])).toBe(1);
  });

  it('are of the time the text says', () => {
    expect(
      shareOf(({ figure, metric }) => (metric.period?.first ?? null) === figure[6]),
    ).toBeGreaterThanOrEqual(0.95);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...['腾讯', '快手', '和', '、', '的', 'GMV', '营收', '为', '同比', '增长', '下降', '约', '3'],
    ...['.5', '亿', '万', '元', '%', '倍', '人', '十', '两三', '成', '，', '。', '\n', '“', '”'],
    ...['2024年', '至', '3月', '去年', '分别', '据', '表示', ' ', '$', '$&', '1,234'],
  );

  it('has figures inside their clauses, in order, with a low that is not above its high', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span, figure, amount } of readFacts(text, {
          title: null,
          publishedAt: null,
          doubts: [],
        }).metrics) {
          expect(figure.start).toBeGreaterThanOrEqual(Math.max(span.start, end));
          expect(figure.end).toBeLessThanOrEqual(span.end);
          expect(text.slice(figure.start, figure.end)).toBe(amount.text);
          expect(amount.low).toBeLessThanOrEqual(amount.high);
          end = figure.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
