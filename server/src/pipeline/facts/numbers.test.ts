import fc from 'fast-check';
import { findNumbers } from './numbers.ts';
import { readNumeral } from './numerals.ts';

/** `words low~high comparison unit` of each number in a text. */
const read = (text: string) =>
  findNumbers(text).map(({ text: words, low, high, comparison, unit }) =>
    [words, low === high ? low : `${low}~${high}`, comparison, unit].join('|'),
  );

describe('numbers', () => {
  it.each([
    ['销售额约3.5万亿', ['约3.5万亿|3500000000000|about|']],
    ['从1.2亿元和9800万元看', ['1.2亿元|120000000|exact|元', '9800万元|98000000|exact|元']],
    ['在1300亿元到1500亿元之间', ['1300亿元到1500亿元之间|130000000000~150000000000|range|元']],
    ['1300到1500亿', ['1300到1500亿|130000000000~150000000000|range|']],
    ['2%-3%的流量', ['2%-3%|0.02~0.03|range|%']],
    ['是同行的1/10', ['1/10|0.1|exact|%']],
    ['百亿补贴', ['百亿|10000000000|about|']],
    ['花了数十亿元', ['数十亿元|5000000000|about|元']],
    ['上千亿元的收入', ['上千亿元|100000000000|over|元']],
    ['不足 1 亿人', ['不足 1 亿人|100000000|under|人']],
    ['超过 12000 名员工', ['超过 12000 名|12000|over|名']],
    ['300 多名', ['300 多名|300|over|名']],
    ['三分之一', [`三分之一|${1 / 3}|exact|%`]],
    ['百分之六十七', ['百分之六十七|0.67|exact|%']],
    ['涨了两成', ['两成|0.2|exact|%']],
    ['十几个百分点', ['十几个百分点|0.15|about|%']],
    ['一万二', ['一万二|12000|exact|']],
    ['付了三千五百元', ['三千五百元|3500|exact|元']],
    ['1,234.5元', ['1,234.5元|1234.5|exact|元']],
    ['５０％', ['５０％|0.5|exact|%']],
    ['5小时以上', ['5小时以上|5|over|小时']],
    ['增长15%至3342亿元', ['15%|0.15|exact|%', '3342亿元|334200000000|exact|元']],
    ['净增1265家至11179家', ['1265家|1265|exact|家', '11179家|11179|exact|家']],
    ['翻了两番', ['翻了两番|3|exact|倍']],
    ['超过三分之一', [`超过三分之一|${1 / 3}|over|%`]],
    ['停留2分36秒', ['2分36秒|2.6|exact|分钟']],
    ['人民币40.1亿元', ['人民币40.1亿元|4010000000|exact|元']],
    ['一般来说,一定要看第一季度', []],
    ['5G手机和V2版本', []],
    ['千万别买,万一坏了', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads back every Chinese numeral it could have written', () => {
    const digits = Array.from('零一二三四五六七八九');
    const write = (value: number): string => {
      for (const [mark, size] of [
        ['亿', 1e8],
        ['万', 1e4],
        ['千', 1e3],
        ['百', 100],
        ['十', 10],
      ] as const) {
        if (value < size) continue;
        const rest = value % size;
        const gap = rest > 0 && rest < size / 10 ? '零' : '';
        return write(Math.floor(value / size)) + mark + (rest > 0 ? gap + write(rest) : '');
      }
      return digits[value] ?? '';
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        // a last digit right behind its magnitude is spoken short (一百五), so it is written out
        const written = write(value);
        fc.pre(!/[百千万亿][一二三四五六七八九]$/u.test(written));
        expect(readNumeral(written)).toBe(value);
      }),
    );
  });

  it('gives spans in order, each the words of the text, on any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '约',
            '3',
            '.',
            '5',
            '万',
            '亿',
            '元',
            '%',
            '到',
            '十',
            '几',
            '个',
            '，',
            '的',
            ' ',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const mention of findNumbers(text)) {
            expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
            expect(mention.span.start).toBeGreaterThanOrEqual(end);
            expect(mention.low).toBeLessThanOrEqual(mention.high);
            end = mention.span.end;
          }
        },
      ),
    );
  });
});
