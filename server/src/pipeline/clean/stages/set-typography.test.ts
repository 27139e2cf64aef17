import fc from 'fast-check';
import { applyEdits } from '../../edit.ts';
import { setTypography } from './set-typography.ts';

const set = (text: string) => applyEdits(text, setTypography.propose(text).edits);

describe('typography', () => {
  it.each([
    ['先看规则,再开店.', '先看规则，再开店。'],
    ['GMV为3.5万亿元,同比增长1,000倍!', 'GMV为3.5万亿元，同比增长1,000倍！'],
    ['10:30开播,比例是1:1;要准时.', '10:30开播，比例是1:1；要准时。'],
    ['他说:"好."然后走了.', '他说：“好。”然后走了。'],
    ['微信(含海外版)用户', '微信（含海外版）用户'],
    ['净利润(Non-IFRS)增长', '净利润（Non-IFRS）增长'],
    ['后来呢...没有下文', '后来呢……没有下文'],
    ['见https://a.cn/b?c=1,d.或发邮件到a.b@c.com.', '见https://a.cn/b?c=1,d.或发邮件到a.b@c.com。'],
    ['打开config.json,改一下.', '打开config.json，改一下。'],
    ['He said "no", then left.', 'He said "no", then left.'],
    ['const a = "好", b = 1;', 'const a = "好", b = 1;'],
    ['1. 打开小店', '1. 打开小店'],
    ['调用play()之后,再看', '调用play()之后，再看'],
    ['一件商品从分享到下单都不离开 聊天窗口。', '一件商品从分享到下单都不离开聊天窗口。'],
    ['张三 李四 王五', '张三 李四 王五'],
    ['在 2022 年,视频号的用户达到 4 亿.', '在 2022 年，视频号的用户达到 4 亿。'],
    ['“他说"好"”', '“他说‘好’”'],
    ['本月成交用户数:1,000;退款的订单数:36;', '本月成交用户数：1,000；退款的订单数：36；'],
    ['2024年--2025年', '2024年——2025年'],
    ['已经对的文字，不动；“引号”也一样……', '已经对的文字，不动；“引号”也一样……'],
  ])('%s', (raw, expected) => {
    expect(set(raw)).toBe(expected);
  });

  const verbatim = [
    ...['https://a.cn/b?c=1,2&d=(3)', 'http://example.com/a:b', 'a.b+c@d-e.com', '`a, b`'],
    ...['v1.2.3', '12:30:05', '192.168.0.1', 'Node.js', '3.5%', '1,234.56', '2025.06.23', '5-10'],
    ...['10:00-22:00', 'A/B', 'f(x, y)', '{"a": 1, "b": "好"}', 'iOS 17.4', 'C++', 'print("hi")'],
    ...['3,000,000', 'ISO 8601:2004', '1.5:1', 'foo.bar()', '--help', '¥39.00', '<div class="a">'],
  ];

  it('leaves numbers, addresses, Latin and code as they are, wherever they stand', () => {
    const frame = fc.constantFrom<[string, string]>(
      ...(
        [
          ['我们用', '来做这件事,效果不错.'],
          ['我们用 ', ' 来做这件事,效果不错.'],
          ['效果不错的是', ',大家都说"好".'],
          ['先看', ';再开店(要快).'],
        ] as const
      ).map(([before, after]): [string, string] => [before, after]),
    );
    fc.assert(
      fc.property(frame, fc.constantFrom(...verbatim), ([before, after], words) => {
        expect(set(before + words + after)).toContain(words);
      }),
      { numRuns: 500 },
    );
  });

  const parts = fc.array(
    fc.constantFrom(
      '好',
      '店',
      '规则',
      'a',
      'GMV',
      '3',
      '1.5',
      ',',
      '.',
      ', ',
      '!',
      '?',
      ':',
      '"',
      '(',
      ')',
      ' ',
      '...',
      '--',
      '，',
      '。',
      '“',
      '”',
      '\n',
      'https://a.cn/x,',
    ),
    { maxLength: 40 },
  );

  it('changes nothing when set again', () => {
    fc.assert(
      fc.property(parts, (words) => {
        const once = set(words.join(''));
        expect(set(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses nothing: folded back, the words are those that were there', () => {
    const fold = (text: string) =>
      text
        .normalize('NFKC')
        .replace(/ /gu, '')
        .replace(/[“”‘’]/gu, '"')
        .replace(/。/gu, '.')
        .replace(/\.{3,}/gu, '...')
        .replace(/—/gu, '-')
        .replace(/-{2,}/gu, '--');
    fc.assert(
      fc.property(parts, (words) => {
        const text = words.join('');
        expect(fold(set(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
