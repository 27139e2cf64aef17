import fc from 'fast-check';
import { applyEdits, projectSpan, traceSpan, type Edit } from './edit.ts';
import { editedText } from './testing/edited-text.ts';

const edit = (start: number, end: number, text: string): Edit => ({
  rule: 'test',
  span: { start, end },
  text,
});

describe('applyEdits', () => {
  it('replaces, removes and inserts', () => {
    expect(applyEdits('abcdef', [edit(0, 1, ''), edit(2, 4, 'XY!'), edit(6, 6, '.')])).toBe(
      'bXY!ef.',
    );
  });

  it.each([
    ['overlap', [edit(0, 3, ''), edit(2, 4, '')]],
    ['disorder', [edit(3, 4, ''), edit(0, 1, '')]],
    ['the end of the text', [edit(2, 9, '')]],
    ['a reversed span', [edit(2, 1, '')]],
  ])('refuses %s, naming the rule', (_, edits) => {
    expect(() => applyEdits('abcdef', edits)).toThrow(/test: edit \[/u);
  });
});

describe('traceSpan and projectSpan', () => {
  it('lead an untouched stretch to itself and back', () => {
    fc.assert(
      fc.property(editedText(1), ({ raw, passes }) => {
        const edits = passes[0]?.edits ?? [];
        const touched = new Set(edits.flatMap(({ span }) => range(span.start, span.end)));
        const text = applyEdits(raw, edits);
        for (const at of range(0, raw.length).filter((offset) => !touched.has(offset))) {
          const projected = projectSpan({ start: at, end: at + 1 }, edits);
          expect(text.slice(projected.start, projected.end)).toBe(raw[at]);
          expect(traceSpan(projected, edits)).toEqual({ start: at, end: at + 1 });
        }
      }),
    );
  });

  it('gives an empty span for removed text', () => {
    const { start, end } = projectSpan({ start: 1, end: 3 }, [edit(0, 4, '')]);
    expect(end).toBe(start);
  });

  it('takes a whole replacement for a part of what it replaced', () => {
    expect(projectSpan({ start: 2, end: 3 }, [edit(1, 4, '一二')])).toEqual({ start: 1, end: 3 });
    expect(traceSpan({ start: 2, end: 3 }, [edit(1, 4, '一二')])).toEqual({ start: 1, end: 4 });
  });
});

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
