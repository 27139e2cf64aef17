import { readFacts } from './facts.ts';

const page = { title: null, publishedAt: '2025-03-10', doubts: [] };
const metrics = (text: string, more: Partial<Parameters<typeof readFacts>[1]> = {}) =>
  readFacts(text, { ...page, ...more }).metrics.map(
    ({ subject, measure, aspect, amount: { low, high, unit }, period }) =>
      `${subject.name} ${measure} ${aspect} ${low === high ? low : `${low}~${high}`} ${unit} ${period?.first ?? '-'}`,
  );

describe('figures of a text', () => {
  it.each([
    ['2024年快手的GMV为1.39万亿元。', ['快手 gmv level 139000000000000 fen 2024-01-01']],
    [
      '去年抖音、快手的月活分别为8亿和7亿。',
      [
        '抖音 monthly-active-users level 800000000 person 2024-01-01',
        '快手 monthly-active-users level 700000000 person 2024-01-01',
      ],
    ],
    ['腾讯三季度营收同比增长8%。', ['腾讯 revenue growth 0.08 ratio 2024-07-01']],
    ['2024年微信小店的订单数是上一年的2.25倍。', ['微信小店 orders growth 1.25 times 2024-01-01']],
    ['拼多多的退货率下降了5个百分点。', ['拼多多 return-rate growth -0.05 ratio -']],
    ['4万亿元GMV的京东并不着急。', ['京东 gmv level 400000000000000 fen -']],
    ['视频号广告加载率不足3%。', ['视频号 ad-load level 0.03 ratio -']],
    ['小红书的人均使用时长达到70分钟。', ['小红书 usage-time level 70 minute -']],
    ['一位商家说，第一次开店要看前100万元的费率。', []],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });

  it('carries the subject of the sentence before, and of the headline', () => {
    expect(metrics('京东昨天发布财报。全年净利润达到241亿元。')).toEqual([
      '京东 net-profit level 2410000000000 fen -',
    ]);
    expect(metrics('全年营收达到1亿元。', { title: '有赞发布年报' })[0]).toMatch(/^有赞 revenue/u);
  });

  it('names who says it and why not to trust it', () => {
    const text = '据亿邦动力报道，快手的GMV超过1万亿元。';
    const doubts = [
      { kind: 'gap', span: { start: 10, end: 12 }, rule: 'x', note: '此处有缺字' },
    ] as const;
    const [metric] = readFacts(text, { ...page, doubts }).metrics;
    expect(metric).toMatchObject({ speaker: '亿邦动力', caution: '此处有缺字' });
    expect(text.slice(metric?.figure.start, metric?.figure.end)).toBe('超过1万亿元');
  });
});
