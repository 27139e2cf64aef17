import fc from 'fast-check';
import type { Decision } from './decide.ts';
import { loadFamilies, type Pair } from './family.ts';
import { surroundingsOf } from './surroundings.ts';

const pairs =
  loadFamilies().find(({ name }) => name === 'pengchai')?.pairs ?? new Map<string, Pair[]>();

function pairOf(spun: string, original: string): Pair {
  const pair = pairs.get(spun)?.find((one) => one.original === original);
  if (!pair) throw new Error(`${spun} is no form of ${original}`);
  return pair;
}

const suits = (text: string, spun: string, original: string, first: readonly Decision[] = []) =>
  surroundingsOf(text, first)(pairOf(spun, original), text.indexOf(spun));

describe('the surroundings of a place', () => {
  it('tell of two originals the one that the text speaks of', () => {
    const company = '公司的人力资源、财务和库存由总部统一办理';
    const trouble = '用户反馈的错误和故障，工程师一个个去办理';
    const lead = (text: string) => suits(text, '办理', '管理') - suits(text, '办理', '解决');
    expect(lead(company)).toBeGreaterThan(lead(trouble) + 1);
  });

  it('are read as a first reading restored them', () => {
    const text = '朋侪们在办理';
    const first: Decision[] = [{ start: 0, end: 2, original: '公司', margin: 5, lead: 5 }];
    const unsure = first.map((decision) => ({ ...decision, margin: 0.5 }));
    const restored = suits('公司们在办理', '办理', '管理');
    expect(suits(text, '办理', '管理', first)).toBeCloseTo(restored);
    expect(suits(text, '办理', '管理', unsure)).toBeCloseTo(suits(text, '办理', '管理'));
  });

  it('end with the line, and never say too much', () => {
    const words = fc.array(fc.constantFrom('公司', '人力', '错误', '，', '3', 'A'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (own, other) => {
        const line = `${own.join('')}办理`;
        const nats = suits(line, '办理', '管理');
        expect(suits(`${line}\n${other.join('')}`, '办理', '管理')).toBeCloseTo(nats);
        expect(Math.abs(nats)).toBeLessThanOrEqual(8);
      }),
    );
  });
});
