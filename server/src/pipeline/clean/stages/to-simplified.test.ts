import fc from 'fast-check';
import { applyEdits } from '../../edit.ts';
import { rules, toSimplified } from './to-simplified.ts';

const convert = (text: string) => applyEdits(text, toSimplified.propose(text).edits);

describe('toSimplified', () => {
  it('changes exactly the characters that differ, neighbours in one edit', () => {
    expect(toSimplified.propose('做視頻號電商,微信有點').edits).toEqual([
      { rule: 'traditional-character', span: { start: 1, end: 5 }, text: '视频号电' },
      { rule: 'traditional-character', span: { start: 10, end: 11 }, text: '点' },
    ]);
  });

  it('leaves Simplified pages alone, with all their Traditional names', () => {
    const page =
      '微信(騰訊)和龍應台这几个名字，还有《臺灣文學》、“國際電視”都留在这里，不要改动它们。';
    expect(toSimplified.propose(page)).toEqual({ edits: [], doubts: [] });
  });

  it('does not take a name alone for a page', () => {
    expect(convert('微信(騰訊)')).toBe('微信(騰訊)');
  });

  it('converts the Traditional paragraphs of a mixed page, and headings beside them', () => {
    const simplified = '这里是简体字写的一段话，说的是另外一件事情，没有什么可以转换的。\n'.repeat(
      3,
    );
    expect(convert(`${simplified}電商\n視頻號沒有說話，為什麼會這樣呢\n${simplified}`)).toBe(
      `${simplified}电商\n视频号没有说话，为什么会这样呢\n${simplified}`,
    );
  });

  it('keeps characters that are shown as characters', () => {
    expect(convert('這個字的繁體寫作“龍”，意思沒有變化')).toBe(
      '这个字的繁体写作“龍”，意思没有变化',
    );
  });

  it('keeps what a page about the script sets apart, and says so', () => {
    const { edits, doubts = [] } = toSimplified.propose(
      '店名叫“慢讀”，招牌上的繁體字是「慢讀」，“藥”字很難寫',
    );
    expect(edits.map(({ text }) => text)).toEqual(['读', '体', '难写']);
    expect(doubts).toHaveLength(2);
    expect(convert('店名叫“慢讀”，招牌上的字是「慢讀」，很難寫')).toContain('「慢读」');
    expect(convert('繁體字很難寫，招牌上的字是「慢讀」')).toContain('「慢读」');
  });

  it('takes back what conversions to and fro left in Simplified text', () => {
    expect(
      convert('店里隻有他瞭解规则，迴归之后揹负著压力，没什麽问题，係统里麵有著不少商品'),
    ).toBe('店里只有他了解规则，回归之后背负著压力，没什么问题，系统里面有着不少商品');
  });

  it.each([
    '他登上瞭望塔，一目瞭然，明瞭，有著作多部，随著名作家，看著名单',
    '《臺灣迴歸史》和“國際關係學會”这几个名字，以及關係企業的简介，都留在这里',
    '繁体字里，“隻”和“只”是两个字，不能写成隻有',
  ])('keeps the other characters of %s', (text) => {
    expect(convert(text)).toBe(text);
  });

  it('leaves misread text alone', () => {
    const misread = '疫鴥炤蕊帝狐朒熀薶蚚諮薰滺妍阭椆肪誼饒形撠椆炒珊珋傶閨陔篽';
    expect(convert(`${misread}\n視頻號沒有說話，這是為什麼呢`)).toBe(
      `${misread}\n视频号没有说话，这是为什么呢`,
    );
  });

  it('chooses the word of the mainland by its neighbours', () => {
    const page = '影片號的程式裡，伺服器收到訊息。';
    expect(convert(`${page}建立一個店鋪，儲存資料，裝置支援藍牙`)).toBe(
      '视频号的程序里，服务器收到消息。建立一个店铺，保存数据，设备支持蓝牙',
    );
  });

  it.each([
    ['這部影片裡的人物說著話，沒有什麼問題', '这部影片里的人物说着话，没有什么问题'],
    ['多數位於山區，線上的社群互動', '多数位于山区，线上的社群互动'],
  ])('takes no word of %s for one of Taiwan', (raw, expected) => {
    expect(convert(raw)).toBe(expected);
  });

  it.each([
    ['這個名著的作者還著有《紅樓》', '这个名著的作者还著有《红楼》'],
    ['這意味著沉著與執著，隨著時間', '这意味着沉着与执着，随着时间'],
    ['餅乾、乾杯與乾坤，幹部乾淨', '饼干、干杯与乾坤，干部干净'],
    ['於是關於這個問題沒有答覆', '于是关于这个问题没有答复'],
    ['憑藉經驗，狼藉一片', '凭借经验，狼藉一片'],
    ['討論著想像力，看著名單忙著作業', '讨论着想象力，看着名单忙着作业'],
    ['夥伴們沈默地看著麵條和頭髮', '伙伴们沉默地看着面条和头发'],
    ['羣眾爲什麽來這裏，衞星', '群众为什么来这里，卫星'],
  ])('reads the characters of %s by their words', (raw, expected) => {
    expect(convert(raw)).toBe(expected);
  });

  it('says which other reading a character may have when no word decides', () => {
    const { doubts = [] } = toSimplified.propose('張三著，騰訊沒有說話');
    expect(doubts).toEqual([
      {
        kind: 'reading',
        span: { start: 2, end: 3 },
        rule: 'traditional-character',
        note: '“著”在这里读作“着”，也可能是“著”',
      },
    ]);
  });

  it('keeps the words of a page that mostly uses those of the mainland', () => {
    const raw = '視頻號的用戶在互聯網上看影片，軟件和屏幕都很好，網路也快';
    expect(convert(raw)).toBe('视频号的用户在互联网上看影片，软件和屏幕都很好，网路也快');
  });

  it('says what a word of Taiwan may mean besides', () => {
    const { edits, doubts = [] } = toSimplified.propose('影片號的使用者資料');
    expect(edits.map(({ text }) => text)).toEqual(['视频号', '用户数据']);
    expect(doubts.map(({ note }) => note)).toEqual(['“資料”在这里读作“数据”，也可能是“资料”']);
  });

  it('does not touch Simplified text, whatever stands in it', () => {
    const chars = fc.constantFrom(
      ...Array.from('这里说的后面里只干着发没有什么问题吗?！“”(a)1 \n😀'),
    );
    fc.assert(
      fc.property(fc.array(chars), (text) => {
        expect(toSimplified.propose(text.join('')).edits).toEqual([]);
      }),
    );
  });

  it('leaves nothing to do for a second run', () => {
    const chars = fc.constantFrom(...Array.from('這視頻號著乾瞭於的这说们龍“”(a)1，\n\n'));
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 60 }), (text) => {
        expect(toSimplified.propose(convert(text.join(''))).edits).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('fires each rule on its example', () => {
    for (const { rule, example } of rules) {
      expect(toSimplified.propose(example).edits.map((edit) => edit.rule)).toContain(rule);
    }
  });
});
