import { randomFrom } from '../corpus/random.ts';
import { SparseWeights } from './sparse-weights.ts';

/** Learns to tell places with feature 0 from others; feature 1 is there by chance, feature 2 always. */
function learnt(examples: number): SparseWeights {
  const weights = new SparseWeights(3);
  const random = randomFrom(1);
  for (let count = 0; count < examples; count += 1) {
    const isOurs = random() < 0.5;
    const chances = [isOurs ? 0.8 : 0.2, 0.5, 1];
    const features = [0, 1, 2].filter((feature) => random() < (chances[feature] ?? 0));
    const expected = 1 / (1 + Math.exp(-weights.sum(features)));
    weights.learn(features, expected - Number(isOurs));
  }
  return weights;
}

describe('sparse weights', () => {
  it('learn what tells, and leave what does not at nothing or near it', () => {
    const weights = learnt(4_000);
    expect(weights.weightOf(0)).toBeGreaterThan(0.6);
    expect(Math.abs(weights.weightOf(1))).toBeLessThan(0.3);
    expect(weights.sum([0, 1])).toBeCloseTo(weights.weightOf(0) + weights.weightOf(1));
  });

  it('are 0 until enough was seen', () => {
    expect(learnt(5).weightOf(0)).toBe(0);
  });
});
