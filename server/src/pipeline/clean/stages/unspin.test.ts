import fc from 'fast-check';
import { applyEdits } from '../../edit.ts';
import { loadFamilies } from '../spin/family.ts';
import { unspin } from './unspin.ts';

const unspun = (text: string) => applyEdits(text, unspin.propose(text).edits);

describe('unspin', () => {
  it.each([
    ['a traditional tale that likes old words', '朋侪相聚，如许欢乐，不外是谈些风俗。'],
    [
      'words that inflate and are meant',
      '许多商家带来巨大的变化，优良的品种和新鲜的蔬菜都很容易卖。',
    ],
    ['a text about such words', '洗稿工具会把“朋友”写成“朋侪”，把“人”写成“东说念主”。'],
    ['a service that worked a wonder', '产物经理说，这是一个奇迹，本年的题目更难。'],
  ])('leaves %s', (_, text) => {
    expect(unspin.propose(text)).toEqual({ edits: [], doubts: [] });
  });

  it('takes back words, chains and words that cross their neighbours', () => {
    expect(
      unspun('颠末挚友先容，朋侪们用小步伐做电贸易务，如许谁人题目办理了，来日诰日会乐成'),
    ).toContain('好友介绍，朋友们用小程序做电商业务，这样那个问题');
  });

  it('puts split characters together', () => {
    expect(unspun('东说念主莫得撑握，作念生意的渠说念少了，告白岑岭过了，大模子来了')).toBe(
      '人没有支持，做生意的渠道少了，广告高峰过了，大模型来了',
    );
  });

  it('says how sure it is, never wholly', () => {
    const { edits } = unspin.propose('东说念主莫得撑握，作念生意的渠说念少了，告白岑岭过了');
    for (const { confidence } of edits) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThan(1);
    }
  });

  it.each(loadFamilies())('reads a text of nothing but spun words ($name)', ({ pairs }) => {
    const words = fc.array(fc.constantFrom(...pairs.keys()), { minLength: 200, maxLength: 300 });
    fc.assert(
      fc.property(words, (spun) => {
        expect(unspun(spun.join('')).length).toBeGreaterThan(0);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});
