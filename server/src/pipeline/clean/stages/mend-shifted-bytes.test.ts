import fc from 'fast-check';
import { applyEdits } from '../../edit.ts';
import { mendShiftedBytes, rules } from './mend-shifted-bytes.ts';
import { stripGloss } from './strip-gloss.ts';
import { fold, insertGlosses } from './testing/gloss-inserter.ts';

const mend = (text: string) => applyEdits(text, mendShiftedBytes.propose(text).edits);
const strip = (text: string) => applyEdits(text, stripGloss.propose(text).edits);

/** In the order a site replaces them; 隊, 驗 and 變 also match bytes of two neighbours. */
const glosses = new Map(
  Object.entries({
    隊: 'duì',
    驗: 'yàn',
    變: 'biàn',
    專: 'zhuān',
    經: 'jīng',
    營: 'yíng',
    時: 'shí',
    內: 'nèi',
    預: 'yù',
    個: 'gè',
    說: 'shuō',
    會: 'huì',
    號: 'hào',
    業: 'yè',
    關: 'guān',
    發: 'fā',
    對: 'duì',
    為: 'wèi',
    們: 'men',
    這: 'zhè',
    實: 'shí',
    點: 'diǎn',
  }),
);

/** Our own sentences, in Traditional characters and full-width marks. */
const sentences = [
  '這也是因為他們的經營能力更強。',
  '對比2022年營收、利潤的情況，我們看到了變化。',
  '他說：“小店的數量已經超過了去年的規模。”這個說法得到了大家的認同。',
  '用戶下載這款App之後，就會收到一個禮物。',
  '“送禮物的功能很好用。”一位商家對我們說。',
  '平臺的規則寫得很清楚！商家應當仔細閱讀，然後再做決定。',
  '為什麼要這樣做？因為顧客喜歡方便的服務。',
  '這個團隊每個月都會開一次會；會上說的內容很有意思。',
  '關於這個問題，還沒有人給出過滿意的回答！',
  '“我們不會放棄。”老闆說，“這是我們的承諾。”',
];

const damages = sentences.flatMap((sentence) =>
  [false, true].map((folds) => ({
    damaged: insertGlosses(sentence, { glosses, marks: '！？；', folds }),
    intact: folds ? fold(sentence) : sentence,
  })),
);

describe('mendShiftedBytes', () => {
  it.each([
    ['的確不負眾望?！币荒甓嗟臅r間，', '的確不負眾望。”一年多的時間，'],
    ['的確不負眾望?!币荒甓嗟臅r間,', '的確不負眾望。”一年多的時間,'],
    ['2022年?duì)I收、凈利', '2022年營收、凈利'],
    ['這也是因?yàn)樗麄兊慕?jīng)營能力', '這也是因為他們的經營能力'],
    ['這款A(yù)pp下載', '這款App下載'],
  ])('reads %s as %s', (damaged, mended) => {
    expect(mend(`視頻號的“${damaged}`)).toBe(`視頻號的“${mended}`);
  });

  it('takes the swallowed bracket of a tag for the end of a line', () => {
    expect(mend('他說：“可以做大?！?/p>後來')).toBe('他說：“可以做大。”\n後來');
  });

  it('reads across a gloss that stands right before the damage', () => {
    expect(mend('有幾(jī)?biàn)|(yì)用戶(hù)')).toBe('有幾(jī)億(yì)用戶(hù)');
  });

  it('reads a damage of two characters that nothing but their sense proves', () => {
    expect(mend('早已超過快手去年的規?！?')).toBe('早已超過快手去年的規模。');
    expect(mend('早已超過快手去年的規?!?')).toBe('早已超過快手去年的規模。');
  });

  it('flags damage it cannot read, and no real question', () => {
    const doubtsOf = (text: string) => mendShiftedBytes.propose(text).doubts ?? [];
    expect(doubtsOf('水溫差了幾度?！邦伾菚f魎犢話的，這裡沒有說完')).toHaveLength(1);
    expect(doubtsOf('這是為什麼?！沒有人知道，大家都在說話')).toEqual([]);
  });

  it('puts an eaten line break back where paragraphs stand a line apart', () => {
    const text =
      '有人寫錯，“怕的是大家說不清楚。”\n\n當地的商會說，這件事不難。\n\n傍晚的時候，人多了起來。';
    const damaged = insertGlosses(text, { glosses: new Map(), marks: '！', folds: false });
    expect(damaged).not.toContain('。”');
    expect(mend(damaged)).toBe(text);
    expect(mendShiftedBytes.propose(damaged).doubts).toEqual([]);
  });

  it('reads a mark of which a byte is gone, and says so', () => {
    const damaged = '大家都這麼說?？梢猿裕驗(yàn)榻裉霢PP很多';
    expect(mend(damaged)).toBe('大家都這麼說。可以吃，因為今天APP很多');
    expect(mendShiftedBytes.propose(damaged).doubts).toHaveLength(1);
  });

  it.each([
    ['每?zǒng)驴吹侥枪P', '每個月看到那筆'],
    ['許多店換了?yào)状危钺?hòu)', '許多店換了幾次，最後'],
  ])('tells by its words what stood around a pair of bytes that is gone: %s', (damaged, mended) => {
    expect(mend(`視頻號的，${damaged}`)).toContain(mended);
    expect(mendShiftedBytes.propose(`視頻號的，${damaged}`).doubts).toHaveLength(1);
  });

  it('reads across a pair of bytes that is gone before a gloss, and guesses no character', () => {
    const damaged = '視頻號的，處理後(hòu)?páng)敵龅搅硪粋?yún)服務';
    expect(strip(mend(damaged))).toContain('處理後輸出到另一個?服務');
    expect(mendShiftedBytes.propose(damaged).doubts).not.toEqual([]);
  });

  it('takes the gloss of a letter behind a full-width sign away too', () => {
    expect(mend('視頻號上周，F(xiàn)acebook說')).toBe('視頻號上周，Facebook說');
  });

  it('makes no choice between characters that fit the bytes left equally well', () => {
    // 他, 她 and 它 differ in a byte that is gone
    const mended = mend('總得找條出路?！彼仍谂笥讶ρY(lǐ)賣(mài)');
    expect(mended).toContain('在朋友圈');
    expect(mended).not.toMatch(/[他她它]/u);
  });

  it('closes a quotation that an earlier paragraph opened', () => {
    expect(mend('的確不負眾望?！币荒甓嗟臅r間')).toBe('的確不負眾望。”一年多的時間');
  });

  it('says how sure it is, and never that it is certain', () => {
    const confidenceOf = (text: string) => mendShiftedBytes.propose(text).edits[0]?.confidence ?? 1;
    const [sure, unsure] = [
      '2022年?duì)I收、凈利',
      '視頻號的公衆號指出，這款產品很常?！?大家都在用',
    ].map(confidenceOf);
    expect(sure).toBe(0.99);
    expect(unsure).toBeLessThan(0.99);
    expect(unsure).toBeGreaterThan(0.5);
  });

  it('makes one edit of a damage and touches nothing before or after it', () => {
    expect(mendShiftedBytes.propose('2022年?duì)I收、').edits).toEqual([
      { rule: 'shifted-bytes', span: { start: 5, end: 11 }, text: '營', confidence: 0.99 },
    ]);
  });

  it.each([
    '微信为什么要克制?!没有人知道。',
    '你说什么？！我不明白。真的吗?,也许是吧?;谁知道呢?:)',
    '“你说什么?!”他问。“为什么?”她又问。',
    "What? (hàn) Why?! C'est la vie?",
    'a?b:c && d?.e ?? f; // ok?',
    '“吃了吗?!?”他说，“你問我?!我問誰?”',
    '視頻號說是?!?',
    '視頻號業務好?!?微信沒有說話',
    '你說好不好?!?我不知道',
    '真的嗎?!?大家都在問',
    '这是什么?!A股涨了。他说?!B站也好。是吗?!我去看看。真的?,也许。',
  ])('keeps the question marks of %s, on a damaged page too', (text) => {
    expect(mendShiftedBytes.propose(text)).toEqual({ edits: [], doubts: [] });
    expect(mendShiftedBytes.propose(`視頻號(hào)沒有說話。\n${text}`).edits).toEqual([]);
  });

  it('restores most of these sentences whole, and puts no foreign character into any', () => {
    const results = damages.map(({ damaged, intact }) => ({
      intact,
      mended:
        strip(`視頻號沒有說話。\n${mend(damaged)}`)
          .split('\n')
          .at(-1) ?? '',
    }));
    const exact = results.filter(({ intact, mended }) => mended === intact);
    expect(exact.length / results.length).toBeGreaterThanOrEqual(0.75);
    for (const { intact, mended } of results) {
      const foreign = Array.from(mended).filter((char) => !intact.includes(char) && char !== '?');
      expect({ intact, mended, foreign }).toEqual({ intact, mended, foreign: [] });
    }
  });

  it('damages the sentences it is tested on', () => {
    const shifted = damages.filter(({ damaged, intact }) => strip(damaged) !== intact);
    expect(shifted.length).toBeGreaterThanOrEqual(8);
  });

  it('leaves pages alone that no gloss inserter touched: Simplified, without a gloss', () => {
    expect(mendShiftedBytes.propose('的确不负众望?！币荒甓嗟臅r间').edits).toEqual([]);
  });

  it('marks damage it cannot read', () => {
    const { edits, doubts = [] } = mendShiftedBytes.propose('龘?yàn)，後面沒有可讀的字');
    expect(edits).toEqual([]);
    expect(doubts).toHaveLength(1);
  });

  it('leaves undamaged text alone, in both scripts', () => {
    const parts = fc.constantFrom(
      ...sentences,
      '这里没有问题吗？',
      '真的?',
      '?!',
      'OK?',
      '(a)',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (text) => {
        expect(mendShiftedBytes.propose(text.join('')).edits).toEqual([]);
      }),
    );
  });

  it('leaves nothing to do for a second run', () => {
    for (const { damaged } of damages) {
      expect(mendShiftedBytes.propose(mend(damaged)).edits).toEqual([]);
    }
  });

  it('fires each rule on its example', () => {
    for (const { rule, example } of rules) {
      expect(mendShiftedBytes.propose(example).edits.map((edit) => edit.rule)).toContain(rule);
    }
  });
});
