import fc from 'fast-check';
import { lineRules } from '../clean/lines/line-rules.ts';
import { FirstLook } from './first-look.ts';
import { requiredWords } from './required-words.ts';

describe('what a pattern cannot do without', () => {
  it.each([
    [/^关注(?:我们|公众号)?/u, ['关注']],
    [/(?:扫码|长按)[^。]{0,4}关注/u, ['关注']],
    [/微?信小店/u, ['信小店']],
    [/首页|主页\s*[>»]/u, ['首页', '主页']],
    [/(?=.*(?:首页|登录))(?!.*注册)[^|]{1,8}/u, ['首页', '登录']],
    [/ICP|\(c\)/u, ['icp', '(c)']],
    [/[a-c]+[^。]/u, ['a', 'b', 'c']],
    [/店{2,}铺/u, ['店']],
    [/\d?(?:店|\p{L})*/u, null],
    [/店铺|.+/u, null],
    [/tags/iu, ['tag']],
  ])('%s', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });
});

describe('a first look', () => {
  const patterns = [
    /^(?:今天|本文)[^。]{0,8}(?:分享|介绍)$/u,
    /[>›]\s(?:正文|详情)$/u,
    /^Tags?[:：]\d{1,3}$/u,
    /^(?:[(（]\d{2}[)）])+[A-C]?$/u,
    /^[^。]{2,4}$/u,
  ];

  it('lets every pattern through that matches', () => {
    const look = new FirstLook(patterns);
    fc.assert(
      fc.property(fc.oneof(...patterns.map((pattern) => fc.stringMatching(pattern))), (text) => {
        const may = look.at(text);
        patterns.forEach((pattern, at) => {
          if (pattern.test(text)) expect(may[at]).toBe(1);
        });
      }),
    );
  });

  it('lets the rules of lines through, whatever stands around their words', () => {
    const look = new FirstLook(lineRules.map(({ line }) => line));
    const words = lineRules.flatMap(({ example }) => example.match(/[\p{L}\p{N}]{1,6}|./gu) ?? []);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const may = Uint8Array.from(look.at(text));
        lineRules.forEach(({ line }, at) => {
          if (line.test(text)) expect(may[at]).toBe(1);
        });
      }),
    );
  });

  it('ends with a text that has no such word', () => {
    expect([...new FirstLook([/关注/u, /扫码|长按/u]).at('先看规则，再开店。')]).toEqual([0, 0]);
  });
});
