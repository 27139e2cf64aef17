import fc from 'fast-check';
import {
  characterBefore,
  charactersLike,
  charactersOf,
  countCharacters,
  countHan,
  isHan,
} from './characters.ts';

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

  it('of Chinese are counted as by their set, up to a limit', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 5 }), (words, most) => {
        expect(countHan(words)).toBe(countCharacters(words, isHan));
        expect(countHan(words, most)).toBe(countCharacters(words, isHan, most));
      }),
    );
  });

  it('before a place are those that end there', () => {
    expect(characterBefore('店', 1)).toBe('店'.codePointAt(0));
    expect(characterBefore('a𠮷', 3)).toBe('𠮷'.codePointAt(0));
    expect(characterBefore('店', 0)).toBeNaN();
    expect(isHan(characterBefore('店', 0))).toBe(false);
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
