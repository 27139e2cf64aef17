import { loadFamilies, readEntries } from './family.ts';

describe('lexicons of spinners', () => {
  it('are read entry by entry: telling forms and learnt weights', () => {
    expect(readEntries(' 朋侪=朋友!\n由于=因为+2  步伐=措施-4.5 ')).toEqual([
      { spun: '朋侪', original: '朋友', isTelling: true, weight: 0 },
      { spun: '由于', original: '因为', isTelling: false, weight: 2 },
      { spun: '步伐', original: '措施', isTelling: false, weight: -4.5 },
    ]);
  });

  it.each(['朋侪', '朋侪=', '=朋友', '朋侪=朋友?', '朋侪=朋友+', '朋侪=朋=友'])(
    'refuse what is no entry: %s',
    (entry) => {
      expect(() => readEntries(entry)).toThrow(entry);
    },
  );

  it('hold no word that stands for itself, and no pair twice', () => {
    for (const { pairs } of loadFamilies()) {
      for (const [spun, own] of pairs) {
        const originals = own.map(({ original }) => original);
        expect(originals).not.toContain(spun);
        expect(new Set(originals).size).toBe(originals.length);
      }
    }
  });

  it('weigh a form less when a spinner would have replaced it too, and a form of two runs still less', () => {
    for (const { pairs } of loadFamilies()) {
      const all = [...pairs.values()].flat();
      for (const { prior, isChained, original } of all) {
        if (!isChained) continue;
        const plain = all.filter((pair) => !pair.isChained && pair.original === original);
        expect(Math.max(...plain.map((pair) => pair.prior))).toBeGreaterThan(prior);
      }
    }
  });
});
