import fc from 'fast-check';
import { IntegerMap } from './integer-map.ts';

describe('a map of integers', () => {
  it('holds what a map does, whatever the keys and however many', () => {
    const entries = fc.array(
      fc.tuple(
        fc.oneof(fc.integer(), fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: 1, max: 9 }),
      ),
      { maxLength: 3_000, size: 'max' },
    );
    fc.assert(
      fc.property(entries, fc.array(fc.integer()), (added, others) => {
        const numbers = new IntegerMap();
        const known = new Map<number, number>();
        for (const [key, value] of added) {
          numbers.add(key, value);
          known.set(key, (known.get(key) ?? 0) + value);
        }
        expect(numbers.size).toBe(known.size);
        for (const key of [...known.keys(), ...others]) {
          expect(numbers.get(key)).toBe(known.get(key) ?? 0);
        }
      }),
      { numRuns: 20 },
    );
  });
});
