import fc from 'fast-check';
import { decodeCursor, encodeCursor, FIRST_DAY } from './digest-cursor.ts';

const place = fc.record({
  listedOn: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  documentId: fc.uuid({ version: 7 }),
});

describe('the list cursor', () => {
  it('leads back to the place it was made for', () => {
    fc.assert(
      fc.property(place, (expected) => {
        expect(decodeCursor(encodeCursor(expected))).toEqual(expected);
      }),
    );
  });

  it('can name the day that stands for an unknown one', () => {
    const unknown = { listedOn: FIRST_DAY, documentId: '01901234-0000-7000-8000-000000000001' };
    expect(decodeCursor(encodeCursor(unknown))).toEqual(unknown);
  });

  it('never throws, and takes nothing that it did not make', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        const decoded = decodeCursor(text);
        expect(decoded === null || encodeCursor(decoded) === text).toBe(true);
      }),
    );
  });

  it.each([
    ['a day that no calendar has', '2025-02-30 01901234-0000-7000-8000-000000000001'],
    ['something behind the id', '2025-02-03 01901234-0000-7000-8000-000000000001 x'],
    ['an id that is none', "2025-02-03 '; drop table digest; --"],
    ['no id', '2025-02-03'],
  ])('refuses %s', (_, content) => {
    expect(decodeCursor(Buffer.from(content).toString('base64url'))).toBeNull();
  });

  it('refuses another spelling of the same bytes', () => {
    const cursor = encodeCursor({
      listedOn: '2025-02-03',
      documentId: '01901234-0000-7000-8000-000000000001',
    });
    expect(decodeCursor(`${cursor}=`)).toBeNull();
    expect(decodeCursor(` ${cursor}`)).toBeNull();
  });
});
