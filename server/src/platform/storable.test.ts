import fc from 'fast-check';
import { storable, storableJson } from './storable.ts';

const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

describe('storable', () => {
  it('gives what PostgreSQL can hold, of the same length, and leaves the rest alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stored = storable(text);
        expect(stored).toHaveLength(text.length);
        expect(stored).not.toContain('\0');
        expect(Buffer.from(stored).toString()).toBe(stored);
      }),
    );
    expect(storable('茶😀\u200b')).toBe('茶😀\u200b');
  });

  it('reaches every text inside a value', () => {
    expect(storableJson({ a: ['\0', { b: '\uD800' }], c: null, d: 1 })).toEqual({
      a: ['\uFFFD', { b: '\uFFFD' }],
      c: null,
      d: 1,
    });
  });
});
