import { gbkChar, gbkCode, isInGb2312 } from './gbk.ts';
import { isTraditionalPage } from './page-script.ts';
import { phraseAt, readPhrases } from './phrases.ts';
import { isReadingOf, soundsLike } from './pinyin.ts';
import { isSimplifiedOnly, isTraditionalOnly } from './script.ts';

describe('GBK', () => {
  it('maps characters to their two bytes and back', () => {
    expect(gbkCode('營')).toBe(0xa049);
    expect(gbkChar(0xa0, 0x49)).toBe('營');
    expect(gbkCode('。')).toBe(0xa1a3);
  });

  it('knows no character for user-defined, broken and four-byte codes', () => {
    expect(gbkChar(0xaa, 0xa1)).toBeUndefined();
    expect(gbkChar(0xa1, 0x28)).toBeUndefined();
    expect(gbkCode('😀')).toBeUndefined();
  });

  it('tells GB 2312 from its extension', () => {
    expect(Array.from('这的干乾').every(isInGb2312)).toBe(true);
    expect(Array.from('這號營，A').some(isInGb2312)).toBe(false);
  });
});

describe('scripts', () => {
  it('tells characters that only one script uses', () => {
    expect(Array.from('號內這裏爲羣').every(isTraditionalOnly)).toBe(true);
    expect(Array.from('说这们发东').every(isSimplifiedOnly)).toBe(true);
    expect(
      Array.from('里后乾著台干云').some((c) => isTraditionalOnly(c) || isSimplifiedOnly(c)),
    ).toBe(false);
  });

  it('judges a page by its own words, not by quoted names or Japanese', () => {
    expect(isTraditionalPage('視頻號沒有說話')).toBe(true);
    expect(isTraditionalPage('微信(騰訊)《臺灣文學》')).toBe(false);
    expect(isTraditionalPage('东京的说法：東京の開発会社が発表しました。')).toBe(false);
    expect(isTraditionalPage('東京の國際的な動きが發表されました')).toBe(false);
    expect(isTraditionalPage('这里说的是龍應台这一个作家的书')).toBe(false);
  });
});

describe('pinyin', () => {
  it('knows the readings of Traditional characters', () => {
    expect(isReadingOf('號', 'hào')).toBe(true);
    expect(isReadingOf('長', 'zhǎng')).toBe(true);
    expect(isReadingOf('與', 'yù')).toBe(true);
    expect(isReadingOf('號', 'hǎo')).toBe(false);
    expect(isReadingOf('號', 'shipin')).toBe(false);
  });

  it('compares sounds without their tones and reads the letters of pinyin fonts', () => {
    expect(soundsLike('績', 'jī')).toBe(true);
    expect(soundsLike('廣', 'ɡuǎnɡ')).toBe(true);
    expect(soundsLike('績', 'yè')).toBe(false);
  });
});

describe('phrases', () => {
  it('takes the longest phrase, and the later of two entries', () => {
    const table = readPhrases('甲 1|甲乙 2', '甲乙丙 3|甲 4');
    expect(phraseAt('甲乙丁', 0, table)?.to).toBe('2');
    expect(phraseAt('甲丁', 0, table)?.to).toBe('4');
    expect(phraseAt('丁', 0, table)).toBeUndefined();
  });
});
