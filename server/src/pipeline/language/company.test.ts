import { loadCompany } from './company.ts';

describe('the company of words', () => {
  const { affinityOf, shareOf } = loadCompany();

  it('knows words that go together and words that do not', () => {
    expect(affinityOf('参加', '活动')).toBeGreaterThan(2);
    expect(affinityOf('的', '的')).toBeLessThan(-2);
  });

  it('says nothing of words it has not seen', () => {
    expect(affinityOf('朋侪', '颠末')).toBe(0);
    expect(affinityOf('', '问题')).toBe(0);
    expect(shareOf('朋侪们')).toBeUndefined();
  });

  it('knows how common a word is', () => {
    expect(shareOf('的')).toBeGreaterThan(0.01);
    expect(shareOf('可以')).toBeGreaterThan(shareOf('能够') ?? 1);
  });
});
