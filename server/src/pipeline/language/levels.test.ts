import fc from 'fast-check';
import { levelOf, packLevels, unpackLevels } from './levels.ts';

describe('packed levels', () => {
  const tables = fc
    .array(fc.tuple(fc.nat({ max: 0xffff }), fc.integer({ min: -40, max: 40 })))
    .map((entries) => new Map(entries));

  it('give back what was packed', () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 0xffff }), (table, other) => {
        const unpacked = unpackLevels(packLevels(table));
        for (const [id, level] of table) expect(levelOf(unpacked, id)).toBe(level);
        expect(levelOf(unpacked, other)).toBe(table.get(other));
        expect(unpacked.ids).toHaveLength(table.size);
      }),
    );
  });

  it('are text of one line', () => {
    expect(packLevels(new Map([[3, 0], [1, 1], [2, 1], [40, -1]]))).toBe('D BB oB'); // prettier-ignore
    expect(packLevels(new Map())).toBe('');
  });
});
