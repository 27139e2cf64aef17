import fc from 'fast-check';
import { MARK } from '../../language/company.ts';
import { loadWords } from '../../language/words.ts';
import { Lattice } from './lattice.ts';
import type { Arc } from './word-edges.ts';

const words = loadWords();
const PRIOR = -1;
const read = (text: string, arcs: readonly Arc[] = [], prior = PRIOR, model = words) =>
  new Lattice(text, MARK, arcs, model).bestPath(() => prior);
const clauses = fc
  .array(fc.constantFrom(...Array.from('我们的电商业务由于因为可以能够3A')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((chars) => chars.join(''));
const readings = (text: string) =>
  fc.array(
    fc
      .tuple(
        fc.nat({ max: text.length - 1 }),
        fc.integer({ min: 1, max: 2 }),
        fc.constantFrom('人', '商业', '因为'),
      )
      .map(([start, length, original]): Arc => ({
        start,
        end: Math.min(text.length, start + length),
        original,
      })),
    { maxLength: 4 },
  );

describe('the lattice', () => {
  it('never reads worse for another reading, and chooses readings that do not overlap', () => {
    fc.assert(
      fc.property(
        clauses.chain((text) => fc.tuple(fc.constant(text), readings(text))),
        ([text, arcs]) => {
          const plain = read(text);
          const best = read(text, arcs);
          expect(plain.arcs).toEqual([]);
          expect(best.score).toBeGreaterThanOrEqual(plain.score);
          let end = 0;
          for (const number of best.arcs) {
            const arc = arcs[number];
            expect(arc?.start).toBeGreaterThanOrEqual(end);
            end = arc?.end ?? 0;
          }
        },
      ),
    );
  });

  it('leaves a reading out when it weighs nothing but -Infinity', () => {
    fc.assert(
      fc.property(
        clauses.chain((text) => fc.tuple(fc.constant(text), readings(text))),
        ([text, arcs]) => {
          expect(read(text, arcs, -Infinity)).toEqual(read(text));
        },
      ),
    );
  });

  it('reads words that begin in one reading and end in another', () => {
    const arc: Arc = { start: 1, end: 3, original: '商业' };
    expect(read('电贸易务', [arc], -3).arcs).toEqual([0]);
  });

  it('knows words by the company they keep', () => {
    const alone = { ...words, affinityOf: () => 0 };
    const gain = (text: string) => read(text).score - read(text, [], PRIOR, alone).score;
    expect(gain('非常重要')).toBeGreaterThan(gain('重要非常') + 3);
  });
});
