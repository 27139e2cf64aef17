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
    ['小红书的广告加载率约为抖音的三分之一。', []],
    ['假设淘宝的退货率是一成。', []],
    ['快手的买家同比多了五千万人。', []],
    ['全国网上零售额达到7万亿元。', []],
    ['泡泡玛特在微信小店的复购率为49.4%。', ['泡泡玛特 repurchase level 0.494 ratio -']],
    ['一位商家说，第一次开店要看前100万元的费率。', []],
    ['2024年快手全年GMV超1万亿元。', ['快手 gmv level 100000000000000 fen 2024-01-01']],
    ['视频号的技术服务费降至1%。', ['视频号 service-fee-rate level 0.01 ratio -']],
    ['淘宝没有跟进百亿补贴。', []],
    ['快手离万亿GMV还很远。', []],
    ['快手的GMV微增0.3%。', ['快手 gmv growth 0.003 ratio -']],
    ['快手的毛利率提升至50%。', ['快手 margin level 0.5 ratio -']],
    ['Temu的投入据高盛估算为5亿元。', ['Temu spending level 50000000000 fen -']],
    ['快手的GMV是小红书的三倍。', []],
    ['淘宝的GMV规模2亿。', ['淘宝 gmv level 20000000000 fen -']],
    ['快手首个场观破千万的主播。', ['快手 viewers level 10000000 person -']],
    ['6亿人在用的抖音也慢了。', ['抖音 users level 600000000 person -']],
    [
      '快手的员工从2021年底的2.8万人降到2万人。',
      ['快手 employees level 28000 person 2021-11-01', '快手 employees level 20000 person -'],
    ],
    ['有家母婴品牌在微信小店开店，团队有120人。', []],
    [
      '京东、拼多多的营收为2亿元和1亿元，增幅为5%和44%。',
      [
        '京东 revenue level 20000000000 fen -',
        '拼多多 revenue level 10000000000 fen -',
        '京东 revenue growth 0.05 ratio -',
        '拼多多 revenue growth 0.44 ratio -',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });

  it('carries the subject of the sentence before, and of the headline', () => {
    expect(metrics('京东昨天发布财报。全年净利润达到241亿元。')).toEqual([
      '京东 net-profit level 2410000000000 fen -',
    ]);
    expect(metrics('全年营收达到1亿元。', { title: '有赞发布年报' })[0]).toMatch(/^有赞 revenue/u);
  });

  it('leaves the subject behind with its paragraph, unless 公司 goes on with it', () => {
    expect(metrics('京东发布财报。\n退货率是两成。')).toEqual([]);
    expect(metrics('京东发布财报。\n公司营收达到1亿元。')).toEqual([
      '京东 revenue level 10000000000 fen -',
    ]);
  });

  it('meets a company the dictionary does not know', () => {
    expect(metrics('半山食品5月10日发布年报。公司营收为12亿元。')[0]).toMatch(/^半山食品 revenue/u);
    expect(metrics('直播间带货GMV为3亿元，海外业务今年营收为2亿元。')).toEqual([]);
  });

  it('is not slowed down or led astray by a text without any marks', () => {
    const run = (words: string) => words.repeat(Math.ceil(20_000 / words.length));
    for (const words of ['腾讯营收3亿元增长5%', '十百千万亿', '1,234,', '据快手3亿元，']) {
      expect(metrics(run(words))).toEqual([]);
    }
  });

  it.each([
    ['国海证券此前表示，快手的月活为7亿。', '国海证券'],
    ['据第三方的数据，快手的月活为7亿。', '第三方'],
    ['以高效著称的快手有7亿月活。', null],
    ['快手的GMV预计在1万亿元左右。', null],
    ['多位商家表示，快手的退货率超过60%。', '多位商家'],
  ])('%s is said by %s', (text, speaker) => {
    expect(readFacts(text, page).metrics[0]?.speaker).toBe(speaker);
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
