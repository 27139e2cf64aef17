import { judgeEdits } from './edit-judgement.ts';

const edit = (start: number, end: number, text: string) => ({
  rule: 'test',
  span: { start, end },
  text,
});
const judge = (
  damaged: string,
  restored: string,
  original: string,
  edits: ReturnType<typeof edit>[],
) =>
  judgeEdits(
    damaged,
    { text: restored, passes: [{ stage: 'test', version: 1, edits }] },
    original,
  ).map(({ was, isRight }) => `${was} ${isRight ? 'right' : 'wrong'}`);

describe('an edit is judged by leaving it out', () => {
  it('is right when it brings back the word, though both words share a character', () => {
    expect(judge('我们假如不去', '我们如果不去', '我们如果不去', [edit(2, 4, '如果')])).toEqual([
      '假如 right',
    ]);
    expect(judge('说啥都行', '说什么都行', '说什么都行', [edit(1, 2, '什么')])).toEqual([
      '啥 right',
    ]);
  });

  it('is wrong when something else stood there, or nothing had to be mended', () => {
    const original = '大概要看天气或者运气';
    const damaged = '大概要看天气大概运气';
    expect(
      judge(damaged, '可能要看天气可能运气', original, [edit(0, 2, '可能'), edit(6, 8, '可能')]),
    ).toEqual(['大概 wrong', '大概 wrong']);
  });

  it('is wrong when it only trades one error for another', () => {
    expect(judge('甲一乙', '甲二乙', '甲三乙', [edit(1, 2, '二')])).toEqual(['一 wrong']);
  });

  it('finds its line when a line before it is of another length', () => {
    expect(judge('头\n甲错乙', '头\n甲对乙', '头\n甲对乙', [edit(3, 4, '对')])).toEqual([
      '错 right',
    ]);
    const edits = [edit(0, 1, '对'), edit(1, 2, '')];
    expect(judge('错\n乙', '对乙', '对乙', edits)).toEqual(['错 right', '\n right']);
  });
});
