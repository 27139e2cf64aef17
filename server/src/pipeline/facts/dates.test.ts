import fc from 'fast-check';
import { shiftDay } from './calendar.ts';
import { findDates } from './dates.ts';
import { referenceOf } from './reference-date.ts';

const read = (text: string, reference: string | null = '2025-06-23') =>
  findDates(text, reference).map(({ text: words, period }) =>
    period ? `${words}|${period.first}|${period.last}` : `${words}|?`,
  );

describe('dates', () => {
  it.each([
    ['2024年12月19日开始', '2024年12月19日|2024-12-19|2024-12-19'],
    ['2024-12-19', '2024-12-19|2024-12-19|2024-12-19'],
    ['2024/1/1', '2024/1/1|2024-01-01|2024-01-01'],
    ['2016 年 9 月上线', '2016 年 9 月|2016-09-01|2016-09-30'],
    ['12月19日', '12月19日|2024-12-19|2024-12-19'],
    ['今年4月27日', '今年4月27日|2025-04-27|2025-04-27'],
    ['去年的收入', '去年的|2024-01-01|2024-12-31'],
    ['去年初', '去年初|2024-01-01|2024-02-29'],
    ['三季度财务', '三季度|2024-07-01|2024-09-30'],
    ['2024Q3', '2024Q3|2024-07-01|2024-09-30'],
    ['2023年底', '2023年底|2023-11-01|2023-12-31'],
    ['2021年至2023年', '2021年至2023年|2021-01-01|2023-12-31'],
    ['2025年前4个月', '2025年前4个月|2025-01-01|2025-04-30'],
    ['24年底', '24年底|2024-11-01|2024-12-31'],
    ['三个月前', '三个月前|2025-03-01|2025-03-31'],
    ['九年前', '九年前|2016-01-01|2016-12-31'],
    ['今年“双11”', '今年“双11”|2025-11-01|2025-11-30'],
    ['昨天', '昨天|2025-06-22|2025-06-22'],
    ['上个月', '上个月|2025-05-01|2025-05-31'],
    ['今年前三季度', '今年前三季度|2025-01-01|2025-09-30'],
    ['2025年1-5月', '2025年1-5月|2025-01-01|2025-05-31'],
    ['上周五', '上周五|2025-06-20|2025-06-20'],
    ['昨晚', '昨晚|2025-06-22|2025-06-22'],
    ['较上年增长', '上年|2024-01-01|2024-12-31'],
    ['18日，平台公告', '18日|2025-06-18|2025-06-18'],
    ['28日，平台公告', '28日|2025-05-28|2025-05-28'],
    ['上季度', '上季度|2025-01-01|2025-03-31'],
    ['二○二四年', '二○二四年|2024-01-01|2024-12-31'],
    ['2024财年', '2024财年|2024-01-01|2024-12-31'],
    ['第三财季', '第三财季|?'],
    ['2025财年第四季度', '2025财年第四季度|?'],
    ['截至2025年6月30日止六个月', '2025年6月30日止六个月|2025-01-01|2025-06-30'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('leans on the last full date for 同年, 次年 and 当天', () => {
    expect(read('2023年5月2日开业,当天售罄,同年8月再开', null)).toEqual([
      '2023年5月2日|2023-05-02|2023-05-02',
      '当天|2023-05-02|2023-05-02',
      '同年8月|2023-08-01|2023-08-31',
    ]);
  });

  it('says the year once in a sentence, but not that of what is compared', () => {
    expect(read('2022年3月开店，7月关店。8月')).toEqual([
      '2022年3月|2022-03-01|2022-03-31',
      '7月|2022-07-01|2022-07-31',
      '8月|2024-08-01|2024-08-31',
    ]);
    expect(read('2024年是2023年的两倍，12月最多')[2]).toBe('12月|2024-12-01|2024-12-31');
    expect(read('2024年一季度盈利，去年同期亏损')[1]).toBe('去年同期|2023-01-01|2023-03-31');
  });

  it('knows no day when only about the year of the article is known', () => {
    const dates = findDates('去年和昨天', '2025-06-30', true);
    expect(dates.map(({ period }) => period?.first ?? null)).toEqual(['2024-01-01', null]);
  });

  it('dates nothing that leans on a day nobody gave', () => {
    expect(read('去年与12月', null)).toEqual(['去年|?', '12月|?']);
    expect(read('2023年5月,想起当年上市', null)[1]).toBe('当年|?');
  });

  it('takes no amount, duration or impossible day for a date', () => {
    expect(read('满618元,用了五年时间,一共24年')).toEqual([]);
    expect(read('2024年2月30日')).toEqual(['2024年2月30日|?']);
  });

  it('knows how long months are', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.integer({ min: -400, max: 400 }),
        (date, days) => {
          const day = date.toISOString().slice(0, 10);
          const expected = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
          expect(shiftDay(day, days)).toBe(expected);
        },
      ),
    );
  });
});

describe('the article’s own day', () => {
  it('is the day it was published, when the page says so', () => {
    expect(referenceOf('2025-01-02', '2030年')).toEqual({ day: '2025-01-02', isInferred: false });
  });

  it('is the latest day the text looks back on', () => {
    expect(referenceOf(null, '2024年5月上线,预计2027年扭亏')).toEqual({
      day: '2024-05-31',
      isInferred: true,
    });
  });

  it('lies behind a year that is summed up', () => {
    expect(referenceOf(null, '2024年全年的订单')?.day.slice(0, 4)).toBe('2025');
  });

  it('is unknown without a date', () => {
    expect(referenceOf(null, '去年这时候')).toBeNull();
  });
});
