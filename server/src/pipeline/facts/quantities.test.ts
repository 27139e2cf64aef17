import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amountOf } from './amounts.ts';
import { findDates } from './dates.ts';
import { findNumbers } from './numbers.ts';

type Quantity = readonly [
  text: string,
  words: string,
  low: number,
  high: number,
  comparison: string,
  currency?: string,
];
type Dated = readonly [text: string, words: string, first: string, last: string];

interface Cases {
  readonly number: readonly Quantity[];
  readonly percent: readonly Quantity[];
  readonly currency: readonly Quantity[];
  readonly date: readonly Dated[];
  /** What the recognisers cannot read yet; move it up when they can. */
  readonly 'known-failure': readonly Quantity[];
}

const cases = JSON.parse(
  readFileSync(join(__dirname, 'cases', 'quantities.json'), 'utf8'),
) as Cases;

/** The day the cases count 去年 from. */
const REFERENCE = '2025-06-23';

const first = (text: string) => {
  const [mention] = findNumbers(text);
  if (!mention) return null;
  const { text: words, low, high, comparison } = mention;
  return { words, low, high, comparison, currency: amountOf(mention, 'count').currency };
};

const expectedOf = ([, words, low, high, comparison, currency]: Quantity) => ({
  words,
  low: expect.closeTo(low, 6) as unknown,
  high: expect.closeTo(high, 6) as unknown,
  comparison,
  ...(currency === undefined ? {} : { currency }),
});

describe('quantities as texts write them', () => {
  for (const row of [...cases.number, ...cases.percent, ...cases.currency]) {
    it(row[0], () => {
      expect(first(row[0])).toMatchObject(expectedOf(row));
    });
  }

  it.each(cases.date)('%s', (text, words, from, to) => {
    expect(
      findDates(text, REFERENCE).map((date) => [date.text, date.period?.first, date.period?.last]),
    ).toEqual([[words, from, to]]);
  });

  for (const row of cases['known-failure']) {
    it(`cannot read ${row[0]} yet`, () => {
      expect(first(row[0])).not.toMatchObject(expectedOf(row));
    });
  }
});
