import fc from 'fast-check';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';
import type { Dated } from './events-dates.ts';
import { findNames } from './names.ts';

const month = (text: string, words: string, day: string): Dated => {
  const start = text.indexOf(words);
  return {
    span: { start, end: start + words.length },
    period: { first: `${day}-01`, last: `${day}-28`, precision: 'month', isExplicit: true },
  };
};

/** What the text tells, with its dates given as [words, month]. */
const told = (text: string, ...dates: [string, string][]) =>
  findEvents(text, {
    names: findNames(text),
    dates: dates.map(([words, day]) => month(text, words, day)),
    doubts: [],
    reference: null,
  }).map(({ what, actors, period, span }) => ({
    what,
    actors: actors.map(({ name }) => name).join(' '),
    month: period.first.slice(0, 7),
    quote: text.slice(span.start, span.end),
  }));

describe('findEvents', () => {
  it('reads who did what, and when', () => {
    expect(told('2021年3月，美团上线了新的频道，反响平平。', ['2021年3月', '2021-03'])).toEqual([
      {
        what: '美团上线了新的频道',
        actors: '美团',
        month: '2021-03',
        quote: '2021年3月，美团上线了新的频道',
      },
    ]);
  });

  it('takes the actor before the date, and keeps it for the next one', () => {
    const found = told(
      '知乎在5月推出会员，6月又增设了商城。',
      ['5月', '2020-05'],
      ['6月', '2020-06'],
    );
    expect(found.map(({ actors, what }) => [actors, what])).toEqual([
      ['知乎', '推出会员'],
      ['知乎', '增设了商城'],
    ]);
  });

  it('goes on to what happened when a clause only says when', () => {
    const [first] = told('5月，就在知乎发布会员当天，豆瓣宣布开放书店。', ['5月', '2020-05']);
    expect(first?.what).toBe('就在知乎发布会员当天，豆瓣宣布开放书店');
  });

  it('takes the words somebody said along', () => {
    const [first] = told('去年8月，雷军表示，手机要做得更好。', ['去年8月', '2023-08']);
    expect(first?.what).toBe('雷军表示，手机要做得更好');
  });

  it('tells no event where nothing happens, or it is only supposed', () => {
    expect(told('2022年，市场规模约为三百亿元。', ['2022年', '2022-01'])).toEqual([]);
    expect(told('如果2022年京东推出新店，会怎样？', ['2022年', '2022-01'])).toEqual([]);
    expect(told('“2022年要推出新店”只是说说。', ['2022年', '2022-01'])).toEqual([]);
  });

  it('does not take a report for a date', () => {
    expect(told('2024年三季度财报里，小米发布了数据。', ['2024年三季度', '2024-07'])).toEqual([]);
  });

  it('takes the year of the date before, and the month of the article for 近日', () => {
    const text = '2020年，知乎推出会员，5月又上线了商城。近日，知乎发布了新版。';
    const dates = findDates(text, '2022-03-08');
    const events = findEvents(text, {
      names: findNames(text),
      dates,
      doubts: [],
      reference: '2022-03-08',
    });
    expect(events.map(({ period }) => period.first)).toEqual([
      '2020-01-01',
      '2020-05-01',
      '2022-03-01',
    ]);
  });

  it('tells results after their quarter, and goes on in the next sentence', () => {
    const eventsOf = (text: string) =>
      findEvents(text, {
        names: findNames(text),
        dates: findDates(text, '2025-03-08'),
        doubts: [],
        reference: '2025-03-08',
      }).map(({ period, what }) => [period.first, what]);
    expect(eventsOf('2024年三季度财报电话会上，京东表示不会加价。')).toEqual([
      ['2024-10-01', '财报电话会上，京东表示不会加价'],
    ]);
    expect(eventsOf('2024年春节前后，生意冷清。很快京东加入了补贴。')).toEqual([
      ['2024-01-01', '很快京东加入了补贴'],
    ]);
    expect(eventsOf('去年，风向开始改变，京东也急了。')).toEqual([]);
    expect(eventsOf('京东今天约谈了两家工厂。')).toEqual([['2025-03-08', '约谈了两家工厂']]);
  });

  it('does not take 今日头条 for a day', () => {
    const text = '微博与今日头条同时推出新版。';
    const dates = findDates(text, '2022-03-08');
    expect(
      findEvents(text, { names: findNames(text), dates, doubts: [], reference: null }),
    ).toEqual([]);
  });

  it('keeps spans inside the text and in order of their dates', () => {
    const words = fc.constantFrom(
      '5月',
      '，',
      '。',
      '“',
      '”',
      '京东',
      '推出',
      '表示',
      '商城',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          const dates = Array.from(text.matchAll(/5月/gu), ({ index }) => ({
            ...month('5月', '5月', '2020-05'),
            span: { start: index, end: index + 2 },
          }));
          const events = findEvents(text, {
            names: findNames(text),
            dates,
            doubts: [],
            reference: null,
          });
          let last = -1;
          for (const { span, dated } of events) {
            expect(dated.start).toBeGreaterThan(last);
            expect(span.start).toBeLessThanOrEqual(dated.start);
            expect(span.end).toBeGreaterThanOrEqual(dated.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            last = dated.start;
          }
        },
      ),
    );
  });

  it('takes time in proportion to the text, however many dates one sentence has', () => {
    const milliseconds = (count: number) => {
      const text = '2024年，最近'.repeat(count);
      const dates = findDates(text, '2024-05-01');
      const started = performance.now();
      findEvents(text, { names: [], dates, doubts: [], reference: '2024-05-01' });
      return performance.now() - started;
    };
    milliseconds(1000);
    // a square law would need a hundred times as long
    expect(milliseconds(20_000)).toBeLessThan(40 * Math.max(5, milliseconds(2000)));
  });
});
