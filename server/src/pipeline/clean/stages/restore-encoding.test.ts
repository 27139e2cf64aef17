import fc from 'fast-check';
import iconv from 'iconv-lite';
import { applyEdits } from '../../edit.ts';
import { restoreEncoding, rules } from './restore-encoding.ts';

const restore = (text: string) => applyEdits(text, restoreEncoding.propose(text).edits);
const utf8 = (text: string) => new TextEncoder().encode(text);
const misread = (text: string, encoding: string) => iconv.decode(utf8(text), encoding);

const sentences = [
  '在过去的一年里，腾讯在电子商务领域频繁行动。',
  '朋友们都在用微信，也许会有更多的人来。',
  '视频号和小店的关系越来越近了！',
  '商家需要在月底之前完成认证。',
  '視頻號沒有說話，這是為什麼呢？',
];

describe('restoreEncoding', () => {
  it('reads single signs too where the whole page was read wrongly', () => {
    const page = '我們的商店在這裡開了很多年，視頻號沒有說話。占 20.0%；“這是為什麼？” Zhā。';
    const wrong = iconv.decode(iconv.encode(page, 'big5'), 'gbk');
    expect(wrong).not.toContain('\uFFFD');
    expect(restore(wrong)).toBe(page);
  });

  it('leaves single signs of a page that was read rightly', () => {
    const page = `${sentences.join('')}温度是 20˙，见 § 三。${misread('微信朋友圈里的店', 'gb18030')}`;
    expect(restore(page)).toBe(`${sentences.join('')}温度是 20˙，见 § 三。微信朋友圈里的店`);
  });

  it('restores UTF-8 that was read as GBK or GB18030', () => {
    expect(restore(misread('微信朋友圈里的店', 'gb18030'))).toBe('微信朋友圈里的店');
    expect(restore('鏈嬪弸')).toBe('朋友');
  });

  it('reads the euro sign of decoders as the lone byte it was', () => {
    expect(restore('杩囧幓鐨勪竴骞�')).toContain('过去的');
    expect(restore('鍦ㄨ繃鍘荤殑涓€骞存湀')).toBe('在过去的一年月');
  });

  it('restores UTF-8 that was read as Latin-1 or Windows-1252', () => {
    expect(restore(misread('送礼物，很好。', 'latin1'))).toBe('送礼物，很好。');
    expect(restore('æœ‹å\u008f‹')).toBe('朋友');
    expect(restore('æœ‹å‹')).toBe('朋å‹');
    expect(restore('他说â€œ你好â€\u009d，巴兹Â·奥尔德林')).toBe('他说“你好”，巴兹·奥尔德林');
  });

  it('restores GBK that was read as Latin-1', () => {
    expect(restore(iconv.decode(iconv.encode('我们都在用微信', 'gbk'), 'latin1'))).toBe(
      '我们都在用微信',
    );
  });

  it('puts lost bytes back where one character is clearly meant', () => {
    const damaged = misread('我的朋友们都来了，大家很高兴。', 'win1252');
    expect(damaged).toContain('\uFFFD');
    expect(restore(damaged)).toBe('我的朋友们都来了，大家很高兴。');
    expect(restore(`${misread('大家都能看懂。', 'gbk')}\n`)).toBe('大家都能看懂。\n');
  });

  it('leaves a lost byte that several characters fit', () => {
    const damaged = misread('那就太晚了，真好！', 'gbk');
    expect(damaged).toMatch(/\uFFFD$/u);
    const { doubts = [] } = restoreEncoding.propose(damaged);
    expect(restore(damaged)).toMatch(/^那就太晚了，真好.*\uFFFD$/u);
    expect(doubts).toHaveLength(1);
  });

  it('reads the euro sign as a pair where no character can begin inside of it', () => {
    const text = '和面、熬汤、煮面，都很方便';
    expect(misread(text, 'gb18030')).toContain('€');
    expect(restore(misread(text, 'gb18030'))).toContain('和面、熬汤、煮面');
  });

  it('restores Big5 that was read as Latin-1, with letters for second bytes', () => {
    const text = '去年冬天，房東要把租金漲到四千五百元，老周沒有馬上答應。';
    expect(restore(iconv.decode(iconv.encode(text, 'big5'), 'latin1'))).toBe(text);
  });

  it.each(['gbk as latin1', 'utf8 as latin1', 'utf8 as latin1, twice'])(
    'restores pinyin beside words, from %s',
    (kind) => {
      const text =
        '犍为（qián wéi）很多人不认识，丽水（lí shuǐ）也一样，创可贴读 chuāng，不读 chuàng。';
      const encoding = kind.startsWith('gbk') ? 'gbk' : 'utf8';
      const once = iconv.decode(iconv.encode(text, encoding), 'latin1');
      const damaged = kind.endsWith('twice') ? misread(once, 'latin1') : once;
      expect(restore(damaged)).toBe(text);
    },
  );

  it('reads short runs only as the page proves they were misread', () => {
    const proof = misread('微信小店上线了送礼物的功能', 'latin1');
    expect(restore(`${proof}§¨，Ã¡`)).toBe('微信小店上线了送礼物的功能§¨，á');
  });

  it('restores UTF-8 that was read as Big5 where no byte was lost', () => {
    const damaged = sentences.map((sentence) => misread(sentence, 'big5'));
    expect(damaged.some((text) => restore(text) !== text)).toBe(true);
  });

  it('restores text that was misread twice', () => {
    const twice = misread(misread('腾讯的礼物', 'latin1'), 'latin1');
    expect(restore(twice)).toBe('腾讯的礼物');
    expect(restoreEncoding.propose(twice).edits.map(({ rule }) => rule)).toEqual([
      'wrong-encoding-twice',
    ]);
  });

  it('makes one edit of each damaged run and leaves ASCII and clean words out', () => {
    const { edits } = restoreEncoding.propose('今天：鏈嬪弸鍦堬紝OK 2.0 鏈嬪弸。');
    expect(edits).toEqual([
      { rule: 'wrong-encoding', span: { start: 3, end: 9 }, text: '朋友圈，' },
      { rule: 'wrong-encoding', span: { start: 16, end: 19 }, text: '朋友' },
    ]);
  });

  it('restores what comes before a lost byte, and says that one is lost', () => {
    const { edits, doubts = [] } = restoreEncoding.propose('鏈嬪弸浠\uFFFD');
    expect(edits).toEqual([{ rule: 'wrong-encoding', span: { start: 0, end: 3 }, text: '朋友' }]);
    expect(doubts.map(({ span }) => span)).toEqual([{ start: 4, end: 5 }]);
  });

  it.each([
    ['第二个踏上月球的巴兹?奥尔德林说，他很高兴。', 1],
    ['他说：?我只是想试试，?说完就走了。', 2],
    ['真的吗?我不知道，他是谁?没有人说。', 0],
    ['有人问:真的吗?,也许是吧,阿里?巴巴', 0],
  ])('counts the question marks of %s that stand for lost marks', (text, count) => {
    const { edits, doubts = [] } = restoreEncoding.propose(text);
    expect(edits).toEqual([]);
    expect(doubts).toHaveLength(count);
  });

  it('flags a line of nonsense it cannot read, and no list of rare names', () => {
    const doubtsOf = (text: string) => restoreEncoding.propose(text).doubts ?? [];
    expect(doubtsOf('疫鴥炤蕊帝狐朒熀薶蚚諮薰滺妍阭椆肪誼饒形撠椆炒珊珋傶閨陔篽')).toHaveLength(1);
    expect(doubtsOf('王赟、李昇、陶喆、朱镕基、喆囍龘、欧阳翀、司马懿、诸葛亮')).toEqual([]);
  });

  it('knows 锟斤拷 for lost text', () => {
    const { edits, doubts = [] } = restoreEncoding.propose('网页上只有锟斤拷锟斤拷了');
    expect(edits).toEqual([]);
    expect(doubts).toHaveLength(1);
  });

  it.each([
    ...sentences,
    'Voilà un café très élégant, naïve Größe, Åäö, Ærøskøbing, Ünïcödé',
    'Съешь ещё этих мягких французских булок, да выпей чаю',
    'これは日本語のテキストです。東京都で生まれました。',
    '王赟、李昇、陶喆、朱镕基、喆囍龘，20 € 左右 ©®™ ½',
    'const a = "é" ?? `ß`; // ünïcödé',
    '一撅一拐一撇，貴袁行霈袁譚引袁，汉璇达汉留汉简，璐璐璘璜璜塘',
    '👩‍🔬😀 emoji—“引号”…《书名》',
  ])('keeps %s', (text) => {
    expect(restoreEncoding.propose(text).edits).toEqual([]);
  });

  it('undoes any wrong decoding that kept all bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('latin1', 'gb18030'),
        (text, encoding) => {
          const original = text.join('\n');
          const damaged = misread(original, encoding);
          fc.pre(
            !damaged.includes('\uFFFD') &&
              Buffer.from(iconv.encode(damaged, encoding)).equals(utf8(original)),
          );
          expect(restore(damaged)).toBe(original);
        },
      ),
    );
  });

  it('leaves nothing to do for a second run', () => {
    for (const encoding of ['latin1', 'win1252', 'gb18030', 'big5']) {
      const once = restore(misread(sentences.join('\n'), encoding));
      expect(restore(once)).toBe(once);
    }
  });

  it('fires each rule on its example', () => {
    for (const { rule, example } of rules) {
      expect(restoreEncoding.propose(example).edits.map((edit) => edit.rule)).toContain(rule);
    }
  });
});
