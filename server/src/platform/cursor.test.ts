import fc from 'fast-check';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { ProblemError } from './problem-error.ts';

const Place = z.tuple([z.string(), z.int().min(0)]);

describe('a cursor', () => {
  it('leads back to the place it was made for', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, number) => {
        expect(decodeCursor(encodeCursor([text, number]), Place)).toEqual([text, number]);
      }),
    );
  });

  it('is refused as invalid-cursor when we did not make it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        expect(() => decodeCursor(text, Place)).toThrow(ProblemError);
      }),
    );
  });

  it('is refused in another spelling, and for another list', () => {
    const cursor = encodeCursor(['a', 1]);
    for (const other of [`${cursor}=`, ` ${cursor}`, encodeCursor(['a', -1]), encodeCursor('a')]) {
      expect(() => decodeCursor(other, Place)).toThrow('invalid-cursor');
    }
  });
});
