import type { Cleaning } from '../src/pipeline/clean/clean.ts';
import { applyEdits, type Edit } from '../src/pipeline/edit.ts';
import { scoreEdits, UNASKED } from './edit-score.ts';
import { parseSeedEdits } from './seed-edits.ts';

const RAW = '标题\n他的朋侪说念谢';
const table = [
  'seed\tline\tstart\tend\trestored\tcategory',
  '000\t2\t2\t4\t朋友\tsynonym-spin',
  '000\t2\t4\t6\t道\tchar-split',
].join('\n');

const wanted = (rows: string) => parseSeedEdits(rows).get('000') ?? new Map<number, never[]>();

const cleaned = (edits: readonly Edit[], doubts: Cleaning['doubts'] = []): Cleaning => ({
  text: applyEdits(RAW, edits),
  passes: [{ stage: 'a-stage', version: 1, edits }],
  doubts,
});
const edit = (start: number, end: number, text: string): Edit => ({
  rule: 'a-rule',
  span: { start: 3 + start, end: 3 + end },
  text,
});
const score = (cleaning: Cleaning, rows = table) =>
  Object.fromEntries(scoreEdits(RAW, cleaning, wanted(rows), [2]));

const [none, one] = [
  { right: 0, wrong: 0, missed: 0 },
  { right: 1, wrong: 0, missed: 0 },
];

describe('the score of edits', () => {
  it('tells right, wrong and missed by kind', () => {
    expect(score(cleaned([edit(2, 4, '朋友'), edit(4, 6, '道')]))).toEqual({
      'synonym-spin': one,
      'char-split': one,
    });
    expect(score(cleaned([edit(2, 4, '同伴')]))).toEqual({
      'synonym-spin': { ...none, wrong: 1 },
      'char-split': { ...none, missed: 1 },
    });
  });

  it('does not mind how edits are cut', () => {
    expect(score(cleaned([edit(2, 6, '朋友道')]))).toEqual({
      'synonym-spin': one,
      'char-split': one,
    });
    expect(score(cleaned([edit(3, 4, '友'), edit(4, 6, '道')]))).toEqual({
      'synonym-spin': one,
      'char-split': one,
    });
  });

  it('counts what nobody asked for as wrong, but not blanks', () => {
    const edits = [edit(0, 1, '她'), edit(2, 4, '朋友'), edit(4, 6, '道')];
    expect(score(cleaned(edits))[UNASKED]).toEqual({ ...none, wrong: 1 });
    expect(score(cleaned([edit(0, 1, '他 ')]))[UNASKED]).toBeUndefined();
  });

  it('takes either reading where the reader was in doubt', () => {
    const unsure = table.replace('synonym-spin', '?synonym-spin');
    for (const edits of [[edit(4, 6, '道')], [edit(2, 4, '朋友'), edit(4, 6, '道')]]) {
      expect(score(cleaned(edits), unsure)).toEqual({ 'char-split': one });
    }
  });

  it('wants what is gone flagged and not filled', () => {
    const gap = '\n000\t2\t2\t4\t朋友〔缺文〕\tdeletion';
    const flag = {
      kind: 'gap',
      rule: 'a-rule',
      span: { start: 5, end: 6 },
      note: '',
    } as const;
    expect(score(cleaned([], [flag]), gap)).toEqual({ deletion: one });
    expect(score(cleaned([]), gap)).toEqual({ deletion: { ...none, missed: 1 } });
    expect(score(cleaned([edit(2, 4, '朋友们')], [flag]), gap)).toEqual({
      deletion: { ...none, wrong: 1 },
    });
  });
});
