import fc from 'fast-check';
import { wordsOf } from './segment.ts';

describe('the words of a text', () => {
  it('are the likeliest ones of the dictionary, and runs of letters and digits', () => {
    expect(wordsOf('微信小店的商家，GMV增长3成')).toEqual([
      '微信小店',
      '的',
      '商家',
      '增长',
      '成',
      'gmv',
      '3',
    ]);
  });

  it('lose no Han character', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('微', '信', '小', '店', '的', '商', '家', '，', '龘', 'a', '1'),
        }),
        (text) => {
          const han = (words: string) => words.replace(/[^\p{Script=Han}]/gu, '');
          expect(han(wordsOf(text).join(''))).toBe(han(text));
        },
      ),
    );
  });
});
