import { BASE, STEP } from '../../src/pipeline/language/prose-model-codec.ts';
import { countGrams } from './character-grams.ts';
import { estimate } from './character-model.ts';

const lines = Array.from({ length: 6 }, (_, at) => (at < 4 ? '小店有 12 单' : '小人有店'));
const { signs, orders } = countGrams(lines);
const keyOf = (text: string) =>
  Array.from(text).reduce((key, sign) => key * BASE + signs.indexOf(sign) + 1, 0);
const countOf = (text: string) => {
  const grams = orders[text.length - 1];
  return grams?.counts[grams.keys.indexOf(keyOf(text))];
};

describe('countGrams', () => {
  it('counts sequences within lines, numbers as one sign', () => {
    expect(countOf('店')).toBe(6);
    expect(countOf('小店')).toBe(4);
    expect(countOf('有0单')).toBe(4);
    expect(countOf('0单\n')).toBe(4);
    expect(countOf('\n\n')).toBeUndefined();
    expect(countOf('单\n小')).toBeUndefined();
  });

  it('leaves out longer sequences that are seldom there', () => {
    expect(countOf('小人有')).toBe(2);
    expect(countOf('小人有店')).toBeUndefined();
  });
});

describe('estimate', () => {
  const [, pairs] = estimate(orders, { pairs: 100, longer: 100 });

  it('gives the likelier sign the lower cost', () => {
    const costOf = (text: string) => pairs?.costs[pairs.keys.indexOf(keyOf(text))] ?? Infinity;
    expect(costOf('小店')).toBeLessThan(costOf('小人'));
    expect(costOf('小店') * STEP).toBeCloseTo(-Math.log(4 / 6), 0);
  });

  it('keeps a sequence with all that it begins with, and no more than asked for', () => {
    const few = estimate(orders, { pairs: 1, longer: 2 });
    const [ofOne = [], ofTwo = [], ofThree = [], ofFour = []] = few.map(({ keys }) => [...keys]);
    expect(ofOne).toHaveLength(signs.length);
    expect(ofThree.length + ofFour.length).toBeGreaterThan(0);
    expect(ofThree.length + ofFour.length).toBeLessThanOrEqual(4);
    for (const key of ofThree) expect(ofTwo).toContain(Math.floor(key / BASE));
    for (const key of ofFour) expect(ofThree).toContain(Math.floor(key / BASE));
  });
});
