import fc from 'fast-check';
import { featuresAt, LINE_END, PLACES, WIDTH } from './features.ts';

const line = (length: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: 60 });
const at = (place: (typeof PLACES)[number], word: number) => PLACES.indexOf(place) * WIDTH + word;

describe('the features of a place', () => {
  it('are the words around it by where they stand, each one around it once', () => {
    expect(featuresAt([7, 5, 1, 6, 5], 2).sort((one, other) => one - other)).toEqual([
      at('before', 5),
      at('after', 6),
      at('nearBefore', 7),
      at('nearAfter', 5),
      at('around', 5),
      at('around', 7),
    ]);
  });

  it('end with the line', () => {
    fc.assert(
      fc.property(line(1), line(0), fc.nat(), (own, other, place) => {
        const here = place % own.length;
        const alone = featuresAt(own, here);
        expect(featuresAt([...own, LINE_END, ...other], here)).toEqual(alone);
        expect(featuresAt([...other, LINE_END, ...own], other.length + 1 + here)).toEqual(alone);
      }),
    );
  });

  it('do not change with the word that stands there, nor with words far away', () => {
    fc.assert(
      fc.property(line(1), fc.nat(), fc.integer({ min: 1, max: 9 }), (own, place, word) => {
        const here = place % own.length;
        expect(featuresAt(own.with(here, word), here)).toEqual(featuresAt(own, here));
        const padded = [...Array<number>(100).fill(1), ...own];
        expect(featuresAt([word, ...padded], 101 + here)).toEqual(featuresAt(padded, 100 + here));
      }),
    );
  });
});
