import { invert } from './restore-encoding-codecs.ts';

describe('invert', () => {
  it('reads the bytes of a text as they were meant', () => {
    expect(invert('鏈嬪弸', 0, 'gb18030', 'utf-8')).toEqual({ end: 3, text: '朋友' });
    expect(invert('ÎÒÃÇ', 0, 'latin', 'gb18030')).toEqual({ end: 4, text: '我们' });
    expect(invert('â€œ', 0, 'latin', 'utf-8')).toEqual({ end: 3, text: '“' });
  });

  it('begins and ends where characters of both readings do', () => {
    expect(invert('今天鏈嬪弸浠', 2, 'gb18030', 'utf-8')).toEqual({ end: 5, text: '朋友' });
  });

  it.each([
    ['a lead byte without its continuation', 'ÃA'],
    ['a continuation byte at the start', '\u0080\u0080'],
    ['an overlong sequence', 'À\u0080'],
    ['a surrogate', 'í\u00a0\u0080'],
    ['a code point beyond the last one', 'ô\u0090\u0080\u0080'],
    ['a character no byte stands for', '中'],
  ])('reads nothing from %s', (_, text) => {
    expect(invert(text, 0, 'latin', 'utf-8')).toBeNull();
  });

  it('stops after as many bytes as it is told', () => {
    const damaged = '鏈嬪弸鏈嬪弸';
    expect(invert(damaged, 0, 'gb18030', 'utf-8', { most: 4 })).toEqual({ end: 3, text: '朋友' });
    expect(invert(damaged, 0, 'gb18030', 'utf-8')).toEqual({ end: 6, text: '朋友朋友' });
  });
});
