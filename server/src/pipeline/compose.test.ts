import fc from 'fast-check';
import { compose } from './compose.ts';
import { segmentsOf } from './segments.ts';
import { editedText } from './testing/edited-text.ts';

describe('compose', () => {
  it('covers the raw text from end to end and gives the clean text', () => {
    fc.assert(
      fc.property(editedText(4), ({ raw, passes, text }) => {
        const pieces = compose(raw, passes);
        expect(pieces.map((piece) => raw.slice(piece.raw.start, piece.raw.end)).join('')).toBe(raw);
        expect(pieces.map(({ clean }) => clean).join('')).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves untouched text as it was', () => {
    fc.assert(
      fc.property(editedText(4), ({ raw, passes }) => {
        for (const piece of compose(raw, passes).filter(({ edits }) => edits.length === 0)) {
          expect(piece.clean).toBe(raw.slice(piece.raw.start, piece.raw.end));
        }
      }),
    );
  });

  it('names every edit that was made', () => {
    fc.assert(
      fc.property(editedText(3), ({ raw, passes }) => {
        const made = passes.flatMap(({ stage, edits }) => edits.map(({ rule }) => stage + rule));
        const named = compose(raw, passes).flatMap(({ edits }) =>
          edits.map(({ stage, rule }) => stage + rule),
        );
        expect(named.sort()).toEqual(made.sort());
      }),
    );
  });

  it('makes one piece of two passes that meet', () => {
    const passes = [
      { stage: 'gloss', version: 1, edits: [{ rule: 'g', span: { start: 1, end: 6 }, text: '' }] },
      {
        stage: 'script',
        version: 1,
        edits: [{ rule: 's', span: { start: 0, end: 1 }, text: '号' }],
      },
    ];
    expect(compose('號(hào)', passes).map(({ clean }) => clean)).toEqual(['号', '']);
  });
});

describe('segmentsOf', () => {
  it('joins to the raw span, and to at least the clean span', () => {
    fc.assert(
      fc.property(editedText(3), fc.nat(), fc.nat(), ({ raw, passes, text }, a, b) => {
        fc.pre(text.length > 0);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const { rawSpan, segments } = segmentsOf(raw, passes, { start, end });
        expect(segments.map((segment) => segment.raw).join('')).toBe(
          raw.slice(rawSpan.start, rawSpan.end),
        );
        expect(segments.map((segment) => segment.clean).join('')).toContain(text.slice(start, end));
      }),
      { numRuns: 400 },
    );
  });
});
