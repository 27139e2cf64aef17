import type { Span } from '../src/pipeline/edit.ts';
import { isExact, isUninvented, judgeOf } from './judge.ts';

const span = (start: number, end: number): Span => ({ start, end });
const TEXT = '标题\n他的朋友来了。\n天黑了。';
const DAMAGED = '标题\n他的朋侪来了。\n天黑乐。';

describe('the judge of edits', () => {
  it('takes every edit of a line that reads as it did', () => {
    const judge = judgeOf(DAMAGED, '标题\n他的朋友来了。\n天黑乐。', TEXT, isExact);
    expect(judge(span(3, 5), span(3, 5))).toBe(true);
  });

  it('wants other edits to be what stood there', () => {
    const judge = judgeOf(DAMAGED, '标题\n他的朋友来啦。\n天亮乐。', TEXT, isExact);
    expect(judge(span(5, 7), span(5, 7))).toBe(true); // 朋侪 to 朋友
    expect(judge(span(8, 9), span(8, 9))).toBe(false); // 了 to 啦
    expect(judge(span(13, 14), span(13, 14))).toBe(false); // 黑 to 亮
  });

  it('does not take a deletion for right because nothing stands there any more', () => {
    const judge = judgeOf(DAMAGED, '标题\n他的朋友来。\n天黑乐。', TEXT, isExact);
    expect(judge(span(8, 9), span(8, 8))).toBe(false);
  });

  it('finds the places of a wrong reading from what it was restored to', () => {
    const damaged = 'abcdefghijkl,mnopqrstu';
    const judge = judgeOf(damaged, '他的朋侪来了，天黑了。', '他的朋友来了，天黑了。', isExact);
    expect(judge(span(12, 13), span(6, 7))).toBe(true);
  });

  it('can ask for the letter, or that nothing is made up', () => {
    expect(isExact('', '和三年前', '和三年前')).toBe(true);
    expect(isExact('', '和？前', '和三年前')).toBe(false);
    expect(isUninvented('', '和？前', '和三年前')).toBe(true);
    expect(isUninvented('', '签没对', '签名不对')).toBe(false);
    expect(isUninvented('', '前和', '和三年前')).toBe(false);
    const judge = judgeOf(DAMAGED, '标题\n他的朋朋来了。\n天黑乐。', TEXT, isUninvented);
    expect(judge(span(5, 7), span(5, 7))).toBe(false);
  });

  it('looks at the whole text where lines were joined', () => {
    const judge = judgeOf(
      '他的朋侪来了。天黑了。',
      '他的朋友来了。天黑乐。',
      '他的朋友来了。\n天黑了。',
      isExact,
    );
    expect(judge(span(2, 4), span(2, 4))).toBe(true);
    expect(judge(span(9, 10), span(9, 10))).toBe(false);
  });
});
