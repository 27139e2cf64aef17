import { loadCompany, MARK, shareInProse } from './company.ts';

describe('the company of words', () => {
  const { idOf, affinityOf } = loadCompany();
  const affinity = (before: string, after: string) => affinityOf(idOf(before), idOf(after));

  it('knows words that go together and words that do not', () => {
    expect(affinity('参加', '活动')).toBeGreaterThan(2);
    expect(affinity('可以', '可以')).toBeLessThan(-2);
  });

  it('takes words that stand side by side as often as chance has it for indifferent', () => {
    expect(Math.abs(affinity(MARK, '建议'))).toBeLessThan(1);
    expect(Math.abs(affinity('发起', '写'))).toBeLessThan(1);
  });

  it('says nothing of words it has not seen', () => {
    expect(affinity('朋侪们', '颠末着')).toBe(0);
    expect(affinity('', '问题')).toBe(0);
    expect(affinity('的', '的')).toBe(0);
    expect(shareInProse('朋侪们')).toBeUndefined();
  });

  it('knows how common a word is', () => {
    expect(shareInProse('的')).toBeGreaterThan(0.01);
    expect(shareInProse('可以')).toBeGreaterThan(shareInProse('能够') ?? 1);
  });
});
