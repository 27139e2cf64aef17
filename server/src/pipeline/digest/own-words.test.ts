import fc from 'fast-check';
import { overlapOf } from './own-words.ts';

describe('the overlap of own words', () => {
  it('counts the different content words that are cited, whatever their order', () => {
    expect(overlapOf('商家报名，报名的商家', '报名的有三千个商家')).toBe(1);
    expect(overlapOf('商家退货', '报名的有三千个商家')).toBe(0.5);
    expect(overlapOf('GMV增长', 'gmv 增长了')).toBe(1);
  });

  it('gives nothing for words without a sense of their own', () => {
    expect(overlapOf('可以，但是没有', '可以，但是没有')).toBe(0);
    expect(overlapOf('2024', '2024')).toBe(0);
  });

  it('is a share, and never falls when more is cited', () => {
    const words = fc.array(
      fc.constantFrom('商家', '报名', '微信', '的', '礼物', '增长', '，', 'GMV'),
    );
    fc.assert(
      fc.property(words, words, words, (statement, cited, more) => {
        const quoted = cited.join('');
        const share = overlapOf(statement.join(''), quoted);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(overlapOf(statement.join(''), `${quoted}\n${more.join('')}`)).toBeGreaterThanOrEqual(
          share,
        );
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
