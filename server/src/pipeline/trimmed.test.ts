import fc from 'fast-check';
import { trimmed } from './trimmed.ts';

it('leaves out the blanks that trim does', () => {
  const words = fc.string({ unit: fc.constantFrom('店', ' ', '\n', '\u3000', '\ufeff', '𠮷') });
  fc.assert(
    fc.property(words, fc.nat(9), fc.nat(9), (text, from, length) => {
      const to = Math.min(text.length, from + length);
      const span = trimmed(text, from, to);
      expect(span ? text.slice(span.start, span.end) : '').toBe(text.slice(from, to).trim());
    }),
  );
});
