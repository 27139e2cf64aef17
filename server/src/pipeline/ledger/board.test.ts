import fc from 'fast-check';
import { buildBoard } from './board.ts';
import type { Board, Reference, Source } from './ledger.ts';
import { aMetric, anAmount, aSource } from './testing/sources.ts';

const NOTHING: Reference = { timeline: [], figures: [], quotes: [] };
const boardOf = (sources: Source[], reference: Partial<Reference> = {}): Board =>
  buildBoard(sources, { ...NOTHING, ...reference });

/** Documents that each state one figure of one subject in the words of nobody else. */
const figures = (...metrics: ReturnType<typeof aMetric>[]) =>
  metrics.map((metric, at) => aSource(`d${at}`, `第${at}篇`.repeat(at + 1), { metrics: [metric] }));

const verdictOf = (...metrics: ReturnType<typeof aMetric>[]) => {
  const [row] = boardOf(figures(...metrics)).rows;
  return [row?.status, ...(row?.reasons ?? []).map(({ code }) => code)];
};

describe('rows', () => {
  const level = (low: number, more = {}) =>
    aMetric('jd', 'revenue', low, { date: '2022', ...more });

  it('agree, round, bound and contradict', () => {
    expect(verdictOf(level(1000))).toEqual(['single']);
    expect(verdictOf(level(1000), level(1001))).toEqual(['agreed']);
    expect(verdictOf(level(1000), level(1040))).toEqual(['compatible', 'rounding']);
    expect(verdictOf(level(1000), level(1400))).toEqual(['conflict', 'value']);
    const over = anAmount(900, { comparison: 'over' });
    expect(verdictOf(level(1000), level(0, { amount: over }))).toEqual(['compatible', 'bound']);
    expect(verdictOf(level(800), level(0, { amount: over }))).toEqual(['conflict', 'value']);
    const range = anAmount(900, { high: 1100, comparison: 'range' });
    expect(verdictOf(level(1000), level(0, { amount: range }))).toEqual([
      'compatible',
      'range-overlap',
    ]);
  });

  it('see that a growth was mistaken for a multiple', () => {
    const growth = (low: number) =>
      aMetric('jd', 'gmv', 0, {
        date: '2022',
        aspect: 'growth',
        amount: anAmount(low, { unit: 'ratio', currency: null }),
      });
    expect(verdictOf(growth(0.8), growth(1.8))).toEqual(['conflict', 'meaning-shift']);
  });

  it('see that another measure was mistaken for this one', () => {
    const proceeds = aMetric('jd', 'proceeds', 305, { date: '2014-05' });
    const rows = boardOf(
      figures(
        aMetric('jd', 'market-cap', 305, { date: '2014-05' }),
        aMetric('jd', 'market-cap', 2000, { date: '2014-05' }),
        proceeds,
      ),
    ).rows;
    expect(rows[0]?.reasons.map(({ code }) => code)).toEqual(['value', 'different-definition']);
  });

  it('let a figure without a year stand beside the latest one', () => {
    const rows = boardOf(figures(level(1000), aMetric('jd', 'revenue', 3000))).rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ status: 'compatible', voices: 2 });
    expect(rows[0]?.entries.map(({ isSameKey }) => isSameKey)).toEqual([true, false]);
  });

  it('put a platform and its shop in one row where sales are counted', () => {
    const rows = boardOf(
      figures(
        aMetric('douyin', 'gmv', 100, { date: '2022' }),
        aMetric('douyin-commerce', 'gmv', 100, { date: '2022' }),
      ),
    ).rows;
    expect(rows.map(({ status }) => status)).toEqual(['agreed']);
  });

  it('make a series of several years', () => {
    const rows = boardOf(
      figures(level(1000), aMetric('jd', 'revenue', 1200, { date: '2023' })),
    ).rows;
    expect(rows.map(({ kind, status }) => [kind, status])).toEqual([
      ['period', 'single'],
      ['period', 'single'],
      ['series', 'compatible'],
    ]);
  });

  it('count copies once', () => {
    const text = Array.from({ length: 120 }, (_, at) => String.fromCharCode(0x4e00 + at * 7)).join(
      '',
    );
    const metrics = [level(1000)];
    const copies = ['a', 'b', 'c'].map((id) => aSource(id, text, { metrics }));
    expect(boardOf(copies).rows[0]).toMatchObject({ voices: 1, status: 'single' });
  });
});

describe('intervals', () => {
  const texts = ['2013年8月，淘宝直播上线。', '2018年8月，京东外卖上线。'];
  const statusOf = (claim: string) =>
    boardOf([claim, ...texts].map((text, at) => aSource(`d${at}`, text))).rows[0];

  it('are checked against the dates that are known', () => {
    expect(statusOf('京东外卖比淘宝直播晚了五年推出。')).toMatchObject({
      status: 'agreed',
      kind: 'interval',
    });
    expect(statusOf('比淘宝直播晚2年上线的京东外卖，后来居上。')).toMatchObject({
      status: 'conflict',
    });
  });
});

describe('events', () => {
  it('meet when two documents tell one happening', () => {
    const { events } = boardOf([
      aSource('a', '2021年4月，知乎推出了直播带货功能。'),
      aSource('b', '回头看，2021年4月20日知乎上线直播带货，声量不大。'),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ voices: 2, status: 'agreed' });
    expect(events[0]?.period.first).toBe('2021-04-20');
    expect(events[0]?.reasons.map(({ code }) => code)).toEqual(['date-precision']);
  });

  it('conflict when the launch of one thing has two dates', () => {
    const { events } = boardOf([
      aSource('a', '2021年4月，知乎推出了直播带货功能。'),
      aSource('b', '2021年6月，知乎推出直播带货。'),
    ]);
    expect(events.map(({ status, reasons }) => [status, reasons[0]?.code])).toEqual([
      ['conflict', 'date'],
    ]);
  });

  it('stand beside the curated timeline, and take its title', () => {
    const { events } = boardOf([aSource('a', '2021年4月，知乎推出了直播带货功能。')], {
      timeline: [
        {
          id: 'zhihu-live',
          date: '2021-04-20',
          title: '知乎上线直播带货',
          entities: ['zhihu', 'live-commerce'],
          confidence: 'press',
          sources: ['https://example.com/'],
          dispute: '',
        },
      ],
    });
    expect(events.map(({ title, voices }) => [title, voices])).toEqual([['知乎上线直播带货', 2]]);
  });

  it('stay apart when they are different', () => {
    const { events } = boardOf([
      aSource('a', '2021年4月，知乎推出了直播带货功能。'),
      aSource('b', '2021年4月，美团收购了一家公司。'),
    ]);
    expect(events).toHaveLength(2);
  });
});

describe('claims', () => {
  it('conflict when one sentence is quoted in two wordings', () => {
    const { claims } = boardOf([
      aSource('a', '雷军说：“明年手机必须做到第一名。”'),
      aSource('b', '此前雷军表示，“明年手机可以做到第一名”，引来议论。'),
    ]);
    expect(claims.map(({ status, reasons }) => [status, reasons[0]?.code])).toEqual([
      ['conflict', 'wording'],
    ]);
  });

  it('know who holds which office', () => {
    const { claims } = boardOf([
      aSource('a', '腾讯云负责人汤道生没有到场。'),
      aSource('b', '一旁站着腾讯云总裁汤道生，神情轻松。'),
    ]);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ kind: 'position', voices: 2, status: 'compatible' });
  });
});

describe('stories', () => {
  it('bring together what speaks of the same people and things', () => {
    const { stories } = boardOf([
      aSource('a', '董宇辉离开东方甄选，俞敏洪回应。', { publishedAt: '2024-07-25' }),
      aSource('b', '俞敏洪谈董宇辉：东方甄选会更好。', { publishedAt: '2024-07-27' }),
      aSource('c', '瑞幸与茅台合作，蜜雪冰城观望。', { publishedAt: '2024-07-26' }),
    ]);
    expect(stories.map(({ documents }) => documents)).toEqual([['a', 'b']]);
  });
});

it('does not depend on the order of the documents', () => {
  const sentences = fc.constantFrom(
    '2021年4月，知乎推出了直播带货功能。',
    '2021年5月，知乎上线直播带货。',
    '雷军说：“明年手机必须做到第一名。”',
    '雷军表示，“明年手机可以做到第一名”。',
    '腾讯云总裁汤道生到场。',
  );
  fc.assert(
    fc.property(fc.array(fc.array(sentences, { maxLength: 4 }), { maxLength: 6 }), (texts) => {
      const sources = texts.map((parts, at) => aSource(`d${at}`, parts.join('\n')));
      expect(boardOf([...sources].reverse())).toEqual(boardOf(sources));
    }),
    { numRuns: 40 },
  );
});

it('has an id of its own for everything, also for what names nobody', () => {
  const sources = [
    aSource('a', '2021年4月，知乎推出了直播带货功能。腾讯云总裁汤道生说：“云计算还有十年机会。”'),
    aSource('b', '2022年4月，知乎推出了直播带货功能。'),
    aSource('c', '知乎：2022年4月，工厂成立。\n知乎：2022年4月，说。\n知乎：2022年4月，说！'),
    aSource('d', '知乎：2022年4月，工厂成立。\n知乎：2022年4月，说。'),
  ];
  const { rows, events, claims } = boardOf(sources);
  const ids = [...rows, ...events, ...claims].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
