import iconv from 'iconv-lite';
import { likelihood, meanLikelihood, pairFrequency } from './chinese.ts';

const prose = [
  '在过去的一年里，腾讯在电子商务领域频繁行动。',
  '騰訊的功勞簿又添上了幾筆，視頻號沒必要再克制了。',
  '全球带货,腾讯要走自己的路。',
];

describe('the language model', () => {
  it('finds prose of both scripts likelier than any wrong decoding of it', () => {
    for (const text of prose) {
      const bytes = new TextEncoder().encode(text);
      for (const wrong of ['gb18030', 'big5', 'latin1']) {
        const garbled = meanLikelihood(iconv.decode(bytes, wrong));
        expect(garbled).toBeLessThan(meanLikelihood(text) - 3);
      }
    }
  });

  it('keeps prose and garbled text apart by their mean', () => {
    for (const text of prose) expect(meanLikelihood(text)).toBeGreaterThan(-9);
    for (const garbled of ['鏈嬪弸浠', '币荒甓嗟臅', 'æœ‹å‹', 'ÎÒÃÇ']) {
      expect(meanLikelihood(garbled)).toBeLessThan(-11);
    }
  });

  it('says nothing about ASCII', () => {
    expect(likelihood('Hello, world?')).toEqual({ total: 0, chars: 0 });
    expect(meanLikelihood('')).toBe(0);
  });

  it('expects a character inside a word it knows, in either script', () => {
    expect(likelihood('朋友').total).toBeGreaterThan(likelihood('朋有').total);
    expect(likelihood('視頻').total).toBe(likelihood('视频').total);
    expect(pairFrequency('朋', '友')).toBeGreaterThan(pairFrequency('朋', '有'));
  });

  it('expects a quotation mark after a full stop rather than a second full stop', () => {
    expect(likelihood('好。”').total).toBeGreaterThan(likelihood('好。。').total);
  });
});
