import fc from 'fast-check';
import { charactersLike, charactersOf, countCharacters, isHan } from './characters.ts';

const text = fc.string({
  unit: fc.constantFrom('店', '𠮷', 'a', 'é', '1', '１', '，', ' ', '😀', '\ud842', '\udfb7'),
});

describe('characters', () => {
  it('are counted like the matches of their pattern', () => {
    const isOfWord = charactersLike(/[\p{L}\p{N}]/u);
    fc.assert(
      fc.property(text, (words) => {
        expect(countCharacters(words, isHan)).toBe(words.match(/\p{Script=Han}/gu)?.length ?? 0);
        expect(countCharacters(words, isOfWord)).toBe(words.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
      }),
    );
  });

  it('of a string are those and no others', () => {
    const isMark = charactersOf('。!');
    expect(Array.from('。!？a', (char) => isMark(char.charCodeAt(0)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
