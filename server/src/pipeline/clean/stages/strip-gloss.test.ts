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
    ['numbers for tones', '視(shi4)頻號(hao4)沒(mei2)有業(ye4)績(ji4)'],
    ['no tones at all', '視(shi)頻號(hao)沒(mei)有業(ye)績(ji)'],
    ['zhuyin', '視(ㄕˋ)頻號（ㄏㄠˋ）沒ㄇㄟˊ有業(ㄧㄝˋ)績(ㄐㄧ)'],
    ['blanks around them', '視 (shì) 頻 (pín) 號 (hào) 沒 (méi) 有業 (yè) 績(jì)'],
    ['bare numbers for tones', '視shi4頻號hao4沒mei2有業ye4績ji4'],
    ['no brackets', '視shì頻號hào沒méi有業yè績jì'],
    ['other brackets', '視[shì]頻號【hào】沒〔méi〕有業［yè］績(jì)'],
  ])('removes readings with %s', (_, glossed) => {
    expect(strip(glossed)).toBe('視頻號沒有業績');
  });

  it('keeps the readings a writer gave to characters of both scripts', () => {
    expect(strip('單(dān)位的仇（qiú）女士、任（rén）經(jīng)理、解（xiè）老師(shī)')).toBe(
      '單位的仇（qiú）女士、任（rén）經理、解（xiè）老師',
    );
  });

  it('strips glosses that outlived the conversion of their page', () => {
    const glossed =
      '视(shì)频(pín)号(hào)没(méi)有业(yè)绩(jì)，这是因为(wèi)经(jīng)营(yíng)者还(hái)没(méi)准备(bèi)好。';
    expect(strip(glossed)).toBe('视频号没有业绩，这是因为经营者还没准备好。');
  });

  it.each([
    '微信(騰訊)的業務，(Non-IFRS)為2.0，公眾號(ID:bohuFN)',
    '重庆(chóng qìng)，好(hǎo)学，长(cháng)短，行(háng)业，重(zhòng)要，乐(lè)趣，还(hái)有',
    '書中說「好」有兩個讀音：好(hǎo)人、好(hào)學',
    'Han (hàn) 汉(Hàn)语 pinyin',
    '視頻號(shipin)',
    '單(shan)位、重(chong)慶、這(zhe)個他(he)，我(me)，她(she)',
    '好(ㄏㄠˇ)人、好(ㄏㄠˋ)學，讀音不同',
    '“创”读chuāng，不读chuàng；“堡”读bǔ',
    '号(hào)码、业(yè)绩、经(jīng)理、长(cháng)度、营(yíng)业、人(rén)口、山(shān)水、火(huǒ)车、好(hǎo)人、大(dà)小、单(dān)位',
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
