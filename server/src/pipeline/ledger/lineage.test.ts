import fc from 'fast-check';
import type { Source } from './ledger.ts';
import { lineageOf, voicesOf } from './lineage.ts';

const aSource = (documentId: string, text: string, publishedAt: string | null = null): Source => ({
  documentId,
  title: documentId,
  outlet: null,
  publishedAt,
  text,
  facts: { metrics: [], events: [], mentions: [] },
});

/** A text of Han characters that only `seed` decides. */
const prose = (seed: number, length = 600): string => {
  let state = seed;
  return Array.from({ length }, (_, at) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return at % 17 === 16 ? '，' : String.fromCharCode(0x4e00 + ((state >>> 16) % 3000));
  }).join('');
};

describe('lineageOf', () => {
  it('finds the original of a copy, though words were changed', () => {
    const original = prose(1);
    const copy = Array.from(original, (character, at) => (at % 40 === 7 ? '换' : character)).join(
      '',
    );
    const [edge] = lineageOf([
      aSource('copy', copy, '2024-05-02'),
      aSource('other', prose(2), '2024-04-01'),
      aSource('original', original, '2024-05-01'),
    ]);
    expect(edge).toMatchObject({ documentId: 'copy', from: 'original' });
    expect(edge?.containment).toBeGreaterThan(0.9);
  });

  it('finds an excerpt by its lines', () => {
    const lines = Array.from({ length: 12 }, (_, at) => prose(at + 50, 80));
    const found = lineageOf([
      aSource('whole', lines.join('\n'), '2024-01-01'),
      aSource('excerpt', lines.slice(3, 5).join('\n'), '2024-01-02'),
    ]);
    expect(found.map(({ documentId, from }) => [documentId, from])).toEqual([['excerpt', 'whole']]);
  });

  it('does not take a quotation for a copy', () => {
    const quoted = prose(7, 80);
    const found = lineageOf([
      aSource('a', `${quoted}\n${prose(8)}`, '2024-01-01'),
      aSource('b', `${prose(9)}\n${quoted}`, '2024-01-02'),
    ]);
    expect(found).toEqual([]);
  });

  it('gives a chain of copies one voice', () => {
    const text = prose(3);
    const sources = [1, 2, 3].map((day) => aSource(`d${day}`, text, `2024-01-0${day}`));
    const voices = voicesOf(sources, lineageOf(sources));
    expect([...voices.values()]).toEqual(['d1', 'd1', 'd1']);
  });

  it('does not depend on the order of the documents, and shares what it says it shares', () => {
    const aText = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(aText, { maxLength: 6 }), (texts) => {
        const sources = texts.map((seeds, at) =>
          aSource(`d${at}`, seeds.map((seed) => prose(seed, 60)).join('\n'), `2024-01-0${at + 1}`),
        );
        const found = lineageOf(sources);
        expect(lineageOf([...sources].reverse())).toEqual(found);
        for (const { documentId, from, shared } of found) {
          const [copy = '', original = ''] = [documentId, from].map(
            (id) => sources.find((source) => source.documentId === id)?.text,
          );
          expect(from < documentId).toBe(true);
          for (const spans of shared) {
            expect(copy.slice(spans.copy.start, spans.copy.end).replaceAll(/[，\n]/gu, '')).toBe(
              original.slice(spans.original.start, spans.original.end).replaceAll(/[，\n]/gu, ''),
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('grows with the documents, not with their pairs', () => {
    const copies = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        aSource(String(at).padStart(6, '0'), prose(at % 5, 400)),
      );
    expect(lineageOf(copies(600))).toHaveLength(595);
  });
});
