import { entityOf } from '../src/pipeline/facts/entities.ts';
import { conflicts, corroborations, reference, seedBoard } from './ledger-cases.ts';

const board = seedBoard();

describe('what the seeds say differently', () => {
  it.each(conflicts)('$name', ({ found, expected }) => {
    expect(found(board)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

describe('what the seeds say together', () => {
  it.each(corroborations)('$name', ({ found, expected }) => {
    expect(found(board)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

it('gives everything an id of its own', () => {
  const { rows, events, claims, stories } = board;
  const ids = [...rows, ...events, ...claims, ...stories].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the curated reference', () => {
  it('names only entities of the dictionary, and where to read it', () => {
    const { timeline, figures, quotes } = reference;
    const named = [
      ...timeline.flatMap(({ entities }) => entities),
      ...figures.map(({ subject }) => subject),
      ...quotes.map(({ speaker }) => speaker),
    ];
    expect(named.filter((id) => !entityOf(id))).toEqual([]);
    for (const { sources } of [...timeline, ...figures, ...quotes]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https?:\/\//u);
    }
  });

  it('has ids of its own, in order of time', () => {
    const { timeline, figures, quotes } = reference;
    const ids = [...timeline, ...figures, ...quotes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = timeline.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });
});
