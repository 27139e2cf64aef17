import fc from 'fast-check';
import { applyEdits } from '../../edit.ts';
import { rules, stripGloss } from './strip-gloss.ts';

const strip = (text: string) => applyEdits(text, stripGloss.propose(text).edits);

describe('stripGloss', () => {
  it('removes a reading after a Traditional character, in both kinds of brackets', () => {
    expect(strip('視頻號(hào)沒有業（yè）績')).toBe('視頻號沒有業績');
  });

  it('takes old readings, neutral tones and decomposed tone marks for readings', () => {
    expect(strip('業(yè)績(jī)屬於我們(men)，號(ha\u0300o)碼')).toBe('業績屬於我們，號碼');
  });

  it('touches nothing but the bracket', () => {
    const { edits } = stripGloss.propose('視頻號(hào)');
    expect(edits).toEqual([{ rule: 'pinyin-gloss', span: { start: 3, end: 8 }, text: '' }]);
  });

  it.each([
    '微信(騰訊)的業務，(Non-IFRS)為2.0，公眾號(ID:bohuFN)',
    '重庆(chóng qìng)，好(hǎo)学，长(cháng)短，行(háng)业，重(zhòng)要，乐(lè)趣，还(hái)有',
    '書中說「好」有兩個讀音：好(hǎo)人、好(hào)學',
    'Han (hàn) 汉(Hàn)语 pinyin',
    '視頻號(shipin)',
  ])('keeps the brackets of %s', (text) => {
    expect(strip(text)).toBe(text);
  });

  it('keeps a bracket that is no reading of its character on a page full of glosses', () => {
    expect(strip('視頻號(hào)業(yè)務(wù)由他(xiè)負責(zé)，見圖(chā)')).toBe(
      '視頻號業務由他(xiè)負責，見圖(chā)',
    );
  });

  it('strips a page of many glosses though the rest of it is Simplified', () => {
    const glossed = '号码：號(hào)業(yè)務(wù)經(jīng)濟(jì)，这里是简体字，没有什么问题。';
    expect(strip(glossed)).toBe('号码：號業務經濟，这里是简体字，没有什么问题。');
  });

  it('gives back any Traditional text it was glossed from', () => {
    const glosses = new Map([
      ['號', 'hào'],
      ['業', 'yè'],
      ['經', 'jīng'],
      ['長', 'cháng'],
      ['營', 'yíng'],
    ]);
    const chars = fc.constantFrom(...glosses.keys(), '的', '，', '視', 'A', '(');
    fc.assert(
      fc.property(fc.array(chars), (text) => {
        const glossed = text.map((char) =>
          glosses.has(char) ? `${char}(${glosses.get(char) ?? ''})` : char,
        );
        const page = (body: string) => `視頻號沒有說話。${body}`;
        expect(strip(page(glossed.join('')))).toBe(page(text.join('')));
      }),
    );
  });

  it('fires its rule on its example, and no second time', () => {
    for (const { rule, example } of rules) {
      expect(stripGloss.propose(example).edits.map((edit) => edit.rule)).toContain(rule);
      expect(stripGloss.propose(strip(example)).edits).toEqual([]);
    }
  });
});
