import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event, Metric } from './fact.ts';
import { readFacts } from './facts.ts';

type Figure = readonly [
  words: string,
  subject: string,
  measure: string,
  aspect: string,
  low: number,
  high: number,
  from: string | null,
  speaker?: string,
];

/** A short piece of news with all its figures and, where they are judged, its dated events. */
interface News {
  readonly title: string | null;
  readonly publishedAt: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly events: readonly (readonly [from: string, words: string])[];
}

const news = JSON.parse(readFileSync(join(__dirname, 'cases', 'news.json'), 'utf8')) as News[];

const isNear = (value: number, expected: number) =>
  Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

const states = ({ aspect, amount }: Metric, [words, , , change, low, high]: Figure) =>
  amount.text.includes(words) &&
  aspect === change &&
  isNear(amount.low, low) &&
  isNear(amount.high, high);

/** Each wanted fact with what was read for it, every find used once. */
function pairsOf<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  fits: (found: Found, wanted: Wanted) => boolean,
): { readonly wanted: Wanted; readonly found: Found }[] {
  const left = [...found];
  return wanted.flatMap((one) => {
    const at = left.findIndex((each) => fits(each, one));
    return at < 0 ? [] : left.splice(at, 1).map((each) => ({ wanted: one, found: each }));
  });
}

const read = news.map(({ title, publishedAt, text, figures, events }) => {
  const facts = readFacts(text, { title, publishedAt, doubts: [] });
  const tells = ({ period, span }: Event, [from, words]: readonly [string, string]) =>
    period.first.startsWith(from) && text.slice(span.start, span.end).includes(words);
  return {
    figures: pairsOf(figures, facts.metrics, states),
    made: facts.metrics.length,
    wanted: figures.length,
    events: pairsOf(events, facts.events, tells).length,
    eventsMade: facts.events.length,
    eventsWanted: events.length,
  };
});

const pairs = read.flatMap(({ figures }) => figures);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const shareOf = (fits: (pair: (typeof pairs)[number]) => boolean) =>
  pairs.filter(fits).length / pairs.length;

describe('business news of other companies and shops', () => {
  it('gives up its figures, and nothing else: F1', () => {
    const made = sum(read.map((each) => each.made));
    const wanted = sum(read.map((each) => each.wanted));
    expect((2 * pairs.length) / (made + wanted)).toBeGreaterThanOrEqual(0.97);
  });

  it('gives up its dated events: F1', () => {
    const hits = sum(read.map(({ events }) => events));
    const made = sum(read.map(({ eventsMade }) => eventsMade));
    const wanted = sum(read.map(({ eventsWanted }) => eventsWanted));
    expect((2 * hits) / (made + wanted)).toBeGreaterThanOrEqual(0.92);
  });

  it.each<[string, (pair: (typeof pairs)[number]) => boolean, number]>([
    ['whose it is', ({ wanted, found }) => found.subject.name === wanted[1], 0.97],
    ['what is measured', ({ wanted, found }) => found.measure === wanted[2], 0.98],
    ['of what time', ({ wanted, found }) => (found.period?.first ?? null) === wanted[6], 0.95],
    ['who says it', ({ wanted, found }) => !wanted[7] || found.speaker === wanted[7], 0.97],
  ])('tells of each figure %s', (_, fits, floor) => {
    expect(shareOf(fits)).toBeGreaterThanOrEqual(floor);
  });
});
