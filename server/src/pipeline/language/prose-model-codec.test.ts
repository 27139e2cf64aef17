import fc from 'fast-check';
import { BASE, ORDER, packSequences, unpackSequences } from './prose-model-codec.ts';

const orders = fc.array(
  fc.uniqueArray(fc.integer({ min: 1, max: BASE ** ORDER - 1 }), { maxLength: 40 }).chain((keys) =>
    fc.record({
      keys: fc.constant(Float64Array.from(keys).sort()),
      costs: fc.uint8Array({ minLength: keys.length, maxLength: keys.length }),
      backoffs: fc.uint8Array({ minLength: keys.length, maxLength: keys.length }),
    }),
  ),
  { minLength: 1, maxLength: ORDER },
);

describe('packSequences', () => {
  it('gives back what was packed, up to the largest sequence', () => {
    fc.assert(
      fc.property(orders, (sequences) => {
        const unpacked = unpackSequences(packSequences(sequences));
        expect(unpacked.map(({ keys }) => [...keys])).toEqual(
          sequences.map(({ keys }) => [...keys]),
        );
        expect(unpacked.map(({ costs }) => [...costs])).toEqual(
          sequences.map(({ costs }) => [...costs]),
        );
        expect(unpacked.map(({ backoffs }) => [...backoffs])).toEqual(
          sequences.map(({ backoffs }) => [...backoffs]),
        );
      }),
    );
  });
});
