import fc from 'fast-check';
import { MARK } from '../../language/company.ts';
import { loadWords } from '../../language/words.ts';
import { bestPath, type Arc } from './lattice.ts';

const words = loadWords();
const opening = MARK;
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
        prior: -1,
      })),
    { maxLength: 4 },
  );

describe('the lattice', () => {
  it('never reads worse for another reading, and chooses readings that do not overlap', () => {
    fc.assert(
      fc.property(
        clauses.chain((text) => fc.tuple(fc.constant(text), readings(text))),
        ([text, arcs]) => {
          const plain = bestPath({ text, opening }, [], words);
          const best = bestPath({ text, opening }, arcs, words);
          expect(plain.arcs).toEqual([]);
          expect(best.score).toBeGreaterThanOrEqual(plain.score);
          let end = 0;
          for (const arc of best.arcs) {
            expect(arc.start).toBeGreaterThanOrEqual(end);
            end = arc.end;
          }
        },
      ),
    );
  });

  it('reads words that begin in one reading and end in another', () => {
    const arc: Arc = { start: 1, end: 3, original: '商业', prior: -3 };
    expect(bestPath({ text: '电贸易务', opening }, [arc], words).arcs).toEqual([arc]);
  });

  it('knows words by the company they keep', () => {
    const alone = { ...words, affinityOf: () => 0 };
    const scoreOf = (text: string, model = words) => bestPath({ text, opening }, [], model).score;
    const gain = (text: string) => scoreOf(text) - scoreOf(text, alone);
    expect(gain('非常重要')).toBeGreaterThan(gain('重要非常') + 3);
  });
});
