import fc from 'fast-check';
import { NO_CONTEXT, readOn, signOf } from './prose-model.ts';
import { signs } from './prose-model-table.ts';

const scoreOf = (text: string) => readOn(NO_CONTEXT, text).score;

describe('readOn', () => {
  it.each([
    ['小店的数量已经超过了去年的规模。', '小店的数量已经超过了去年的规校。'],
    ['我们在朋友圈里卖东西', '我们在朋友圈里卖东四'],
    ['三年前不同', '三年前不动'],
  ])('finds %s likelier than %s', (natural, odd) => {
    expect(scoreOf(natural)).toBeGreaterThan(scoreOf(odd) + 1);
  });

  it('reads both scripts, both widths and all numbers alike', () => {
    expect(scoreOf('視頻號，有2023個用戶')).toBe(scoreOf('视频号,有８ 個用户'));
  });

  it('makes no choice between 他, 她 and 它', () => {
    expect(scoreOf('她說：“好。”')).toBe(scoreOf('它說：“好。”'));
  });

  it('reads a text in two parts as it does at once', () => {
    const text = fc.array(fc.constantFrom(...Array.from('小店的，数量12a 龘\n。她')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = readOn(NO_CONTEXT, one.join(''));
        const second = readOn(first.context, other.join(''));
        const whole = readOn(NO_CONTEXT, [...one, ...other].join(''));
        expect(second.context).toBe(whole.context);
        expect(first.score + second.score).toBeCloseTo(whole.score, 6);
      }),
    );
  });

  it('shares out no more than there is behind a context', () => {
    for (const before of ['视频', '朋友', '的', '。”', '龘']) {
      const { context } = readOn(NO_CONTEXT, before);
      const shares = Array.from(signs, (sign) => Math.exp(readOn(context, sign).score));
      const sum = shares.reduce((all, share) => all + share, 0);
      expect({ before, isWhole: sum > 0.85 && sum < 1.15, sum }).toMatchObject({ isWhole: true });
    }
  });
});

describe('signOf', () => {
  it.each([
    ['號', '号'],
    ['，', ','],
    ['７', '0'],
    ['Ｂ', 'a'],
    ['牠', '他'],
    ['\u3000', ''],
    ['\n', '\n'],
    ['。', '。'],
    ['“', '“'],
  ])('takes %s for %s', (char, sign) => {
    expect(signOf(char)).toBe(sign);
  });
});
