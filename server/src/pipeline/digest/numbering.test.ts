import fc from 'fast-check';
import { Numbering } from './numbering.ts';

describe('numbers for keys', () => {
  it('are those of a map, whatever the keys and however many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 3_000, size: 'max' }), (keys) => {
        const numbering = new Numbering();
        const known = new Map<number, number>();
        for (const key of keys) {
          if (!known.has(key)) known.set(key, known.size);
          expect(numbering.of(key)).toBe(known.get(key));
        }
        expect(numbering.size).toBe(known.size);
      }),
      { numRuns: 20 },
    );
  });
});
