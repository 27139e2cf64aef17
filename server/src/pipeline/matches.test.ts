import fc from 'fast-check';
import { matchesOf } from './matches.ts';

it('finds what matchAll finds', () => {
  const patterns = [/店+/gu, /店*/gu, /(?<=店)/gu, /[^店]/gu, /$/gmu];
  const words = fc.string({ unit: fc.constantFrom('店', '铺', '𠮷', '\n') });
  fc.assert(
    fc.property(words, fc.constantFrom(...patterns), (text, pattern) => {
      expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});
