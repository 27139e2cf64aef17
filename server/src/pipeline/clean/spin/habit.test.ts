import type { Decision } from './decide.ts';
import { loadFamilies, type Pair, type Site } from './family.ts';
import { habitOf } from './habit.ts';

const pairs =
  loadFamilies().find(({ name }) => name === 'pengchai')?.pairs ?? new Map<string, Pair[]>();
const [pair] = pairs.get('由于') ?? [];
const text = '由于由于由于由于';
const sites: Site[] = [0, 2, 4, 6].map((start) => ({
  start,
  end: start + 2,
  pairs: pair ? [pair] : [],
}));
const taken = (count: number, margin = 5): Decision[] =>
  sites
    .slice(0, count)
    .map(({ start, end }) => ({ start, end, original: '因为', margin, lead: margin }));
const leanOf = (decisions: readonly Decision[], own = sites) =>
  pair ? habitOf(text, own, decisions)(pair) : NaN;

describe('the habit of a page', () => {
  it('leans towards a reading that was taken elsewhere, and away from one that was not', () => {
    expect(leanOf(taken(4))).toBeGreaterThan(0.5);
    expect(leanOf(taken(0))).toBeLessThan(-0.5);
    expect(leanOf(taken(2))).toBeCloseTo(0);
  });

  it('does not count what was hardly better', () => {
    expect(leanOf(taken(4, 0.5))).toBe(leanOf(taken(0)));
  });

  it('lets a single site say nothing of itself', () => {
    expect(leanOf(taken(1), sites.slice(0, 1))).toBe(0);
  });

  it('leans away from a form where another one was read as the same word', () => {
    const other: Decision = { start: 8, end: 10, original: '因为', margin: 5, lead: 5 };
    expect(leanOf([...taken(2), other])).toBeLessThan(leanOf(taken(2)) - 0.5);
  });

  it('never goes far', () => {
    expect(Math.abs(leanOf(taken(4)))).toBeLessThanOrEqual(1.2);
  });
});
