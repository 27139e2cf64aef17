import fc from 'fast-check';
import { hasManyControlCharacters, hasManyControls } from './bytes.ts';

it('counts the same controls in bytes and in their text', () => {
  const byte = fc.oneof(fc.nat(0xff), fc.constantFrom(0x00, 0x09, 0x0d, 0x1f, 0x7f, 0xc2, 0xe5));
  fc.assert(
    fc.property(fc.array(byte), fc.nat(200), (some, others) => {
      const bytes = Uint8Array.from([...some, ...new Array<number>(others).fill(0x61)]);
      const text = new TextDecoder('utf-8').decode(bytes);
      expect(hasManyControlCharacters(text, bytes.length)).toBe(hasManyControls(bytes));
    }),
    { numRuns: 500 },
  );
});
