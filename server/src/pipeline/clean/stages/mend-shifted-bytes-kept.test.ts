import fc from 'fast-check';
import { keptIn } from './mend-shifted-bytes-kept.ts';

const shown = (reading: string, rival: string) =>
  Array.from(reading, (char, at) => (keptIn(reading, rival)[at] === true ? char : '?')).join('');

describe('keptIn', () => {
  it.each([
    ['他眼睛一亮，想敢繼', '她眼睛一亮，想跟我繼', '?眼睛一亮，想?繼'],
    ['都在使用它我們', '都在使用他我們', '都在使用?我們'],
    ['規模。', '規模。', '規模。'],
    ['', '規模', ''],
    ['規模', '', '??'],
  ])('finds of %s in %s: %s', (reading, rival, kept) => {
    expect(shown(reading, rival)).toBe(kept);
  });

  it('keeps characters that stand in the other one, in this order', () => {
    const text = fc.string({ unit: fc.constantFrom('一', '二', '三', '四'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (reading, rival) => {
        const kept = Array.from(reading).filter((_, at) => keptIn(reading, rival)[at]);
        let at = -1;
        for (const char of kept) {
          at = rival.indexOf(char, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
        expect(keptIn(reading, rival)).toHaveLength(reading.length);
        // no longer common subsequence is missed where one text is part of the other
        expect(keptIn(reading, reading + rival).every(Boolean)).toBe(true);
      }),
    );
  });
});
