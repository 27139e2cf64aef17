import fc from 'fast-check';
import { digest } from './digest.ts';
import { isProved, proveStatement, type Ground } from './proof.ts';

const text =
  '2024年12月19日，微信小店开始测试送礼物功能。当天就有3500名商家报名，成交额约1.2亿元，占两成。';
const hashOf = (words: string) => `#${words}`;
const ground: Ground = { text, reference: '2025-03-01', hashOf };
const whole = { start: 0, end: text.length };
const prove = (words: string, span = whole, hash: string | null = null) =>
  proveStatement({ text: words, citations: [{ span, hash }] }, ground);

describe('the proof of a statement', () => {
  it('finds numbers, dates and names however they are written', () => {
    expect(prove('2024-12-19，腾讯的微信小店测试送礼物').missing.names).toEqual(['腾讯']);
    expect(
      prove('微信小店在2024年12月19日测试送礼物，3,500名商家参加，卖了12000万元，占20%').passed,
    ).toBe(true);
  });

  it.each([
    ['商家有3600名', 'numbers'],
    ['2024年12月18日开始测试', 'dates'],
    ['抖音开始测试送礼物', 'names'],
    ['从5亿到4亿', 'numbers'],
    ['近日开始测试', 'dates'],
  ] as const)('misses what is not said: %s', (words, kind) => {
    const { missing, passed } = prove(words);
    expect(missing[kind]).not.toEqual([]);
    expect(passed).toBe(false);
  });

  it('fails when a citation leaves the text, was changed, or is none', () => {
    expect(prove('好', { start: 0, end: text.length + 1 }).passed).toBe(false);
    expect(prove('好', whole, hashOf(text)).passed).toBe(true);
    expect(prove('好', whole, hashOf(`${text}。`)).passed).toBe(false);
    expect(proveStatement({ text: '好', citations: [] }, ground).passed).toBe(false);
  });

  it('asks of own words that enough of them stand in the cited ones', () => {
    const inOwnWords = (words: string) =>
      proveStatement(
        { text: words, citations: [{ span: whole, hash: null }] },
        ground,
        'editorial',
      );
    expect(inOwnWords('送礼物开始测试，商家当天就来报名')).toMatchObject({ passed: true });
    expect(inOwnWords('送礼物开始测试，客服部门因此扩大，仓库搬到河边')).toMatchObject({
      passed: false,
      missing: { numbers: [], dates: [], names: [] },
    });
    expect(prove('客服部门因此扩大')).toMatchObject({ passed: true, overlap: null });
  });

  it('passes for all that a draft quotes, and fails when one digit of it is another', () => {
    const sentence = fc
      .tuple(fc.integer({ min: 100, max: 9_999 }), fc.constantFrom('快手', '京东', '一家茶行'))
      .map(([count, name]) => `去年${name}新增了${count}名员工，客服部门也因此扩大了不少。`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 3, maxLength: 8 }), (sentences) => {
        const article = sentences.join('\n');
        const { summary, points } = digest(null, article);
        for (const point of [summary, ...points]) {
          expect(isProved(point, { text: article, reference: null })).toBe(true);
          const forged = {
            ...point,
            text: point.text.replace(/\d/u, (one) => `${(Number(one) + 1) % 10}`),
          };
          if (/\d/u.test(point.text)) {
            expect(isProved(forged, { text: point.text, reference: null })).toBe(false);
          }
        }
      }),
    );
  });
});
