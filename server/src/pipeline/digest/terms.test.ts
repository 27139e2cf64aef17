import fc from 'fast-check';
import { MOST_LOWERED, readPairs } from './pairs.ts';
import { dot, Spreader, Terms } from './terms.ts';

const words = fc.string({
  unit: fc.constantFrom('店', '商', '家', '𠮷', 'A', 'a', 'Σ', 'İ', '1', '，', ' ', '\ud842'),
});

function pairsOf(text: string): number[] {
  const pairs = new Int32Array(text.length * MOST_LOWERED);
  return [...pairs.subarray(0, readPairs(text, pairs))];
}

const written = (pair: number) => String.fromCharCode(pair >>> 16, pair & 0xffff);

describe('terms', () => {
  it('are the neighbours inside runs of letters and digits, in lower case', () => {
    fc.assert(
      fc.property(words, (text) => {
        const pairs = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([run]) =>
          Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
        ).flat();
        expect(pairsOf(text).map(written)).toEqual(pairs);
      }),
    );
  });

  it('make vectors of length 1, or none', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), words, (sentences, other) => {
        const terms = new Terms(sentences);
        const spreader = new Spreader();
        for (const vector of [...terms.vectors, terms.vectorOf(other)]) {
          const length = dot(vector, spreader.spread(vector));
          expect(length).toBeCloseTo(vector.start === vector.end ? 0 : 1);
        }
      }),
    );
  });

  it('count for more when few sentences have them', () => {
    const terms = new Terms(['商家开店', '商家上货', '商家收款']);
    const weights = new Spreader().spread(terms.vectorOf('商家开店'));
    const [common = 0, , rare = 0] = terms.of('商家开店');
    expect(weights[common]).toBeGreaterThan(0);
    expect(weights[rare]).toBeGreaterThan(weights[common] ?? 0);
  });

  it('of a vector add up in the sum of all', () => {
    const terms = new Terms(['商家', '商家', '买家']);
    const [vector] = terms.vectors;
    expect(vector && dot(vector, terms.sum())).toBeCloseTo(2);
  });
});
