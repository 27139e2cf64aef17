import fc from 'fast-check';
import { loadFamilies, type Family } from './family.ts';
import { Scanner } from './scan.ts';

const families = loadFamilies();
const scanner = new Scanner(families);

/** Text with many forms and originals in it, and pieces of them. */
const dense = fc
  .array(
    fc.oneof(
      fc.constantFrom(...families.flatMap(({ pairs }) => [...pairs.keys()])),
      fc.constantFrom(...families.flatMap(({ formsOf }) => [...formsOf.keys()])),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(''));

/** The same by looking for each word. */
function sought(text: string, { pairs, formsOf }: Family) {
  const placesOf = (word: string) =>
    Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(word, at));
  return {
    sites: [...pairs.keys()]
      .flatMap((word) => placesOf(word).map((start) => `${start}-${start + word.length}`))
      .sort(),
    kept: [...formsOf.keys()].filter((word) => text.includes(word)).sort(),
  };
}

describe('the scanner', () => {
  it('finds in one scan what looking for each word finds', () => {
    fc.assert(
      fc.property(dense, fc.nat({ max: families.length - 1 }), (text, index) => {
        const [found, family] = [scanner.scan(text)[index], families[index]];
        if (!found || !family) throw new Error('no such family');
        const own = sought(text, family);
        expect(found.sites.map(({ start, end }) => `${start}-${end}`).sort()).toEqual(own.sites);
        expect([...found.kept].sort()).toEqual(own.kept);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the sites in the order of the text', () => {
    fc.assert(
      fc.property(dense, (text) => {
        for (const { sites } of scanner.scan(text)) {
          const starts = sites.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((one, other) => one - other));
        }
      }),
      { numRuns: 40 },
    );
  });
});
