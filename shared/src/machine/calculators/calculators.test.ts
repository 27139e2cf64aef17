import fc from 'fast-check';
import type { Pass } from '../promotion/commission.ts';
import { commissionResultOf, type CommissionCase } from './commission.ts';
import { feeLimits, feeOf, type FeeCase } from './fee.ts';

const fen = fc.integer({ min: 0, max: 100_000_000 });
const feeCases: fc.Arbitrary<FeeCase> = fc.record({
  price: fen,
  freight: fc.integer({ min: 0, max: 100_000 }),
  subsidy: fc.integer({ min: 0, max: 100_000 }),
  rate: fc.integer({ min: 100, max: 500 }),
  offer: fc.option(
    fc.record({
      day: fc.integer({ min: 1, max: 60 }),
      soldBefore: fc.integer({ min: 0, max: 200_000_000 }),
    }),
  ),
});

const order: FeeCase = { price: 10_000, freight: 1_000, subsidy: 0, rate: 500, offer: null };

describe('技术服务费', () => {
  it('is the rate of what was paid, freight included', () => {
    expect(feeOf(order).total).toBe(550);
    expect(feeOf(order).lines.map(({ expression }) => expression)).toEqual([
      '100 元 + 运费 10 元 + 补贴 0 元',
      '110 元 × 5%',
    ]);
  });

  it('costs a new shop 1 % within its days and its million, and not a day or a fen more', () => {
    expect(feeOf({ ...order, offer: { day: 30, soldBefore: 0 } }).total).toBe(110);
    expect(feeOf({ ...order, offer: { day: 31, soldBefore: 0 } }).total).toBe(550);
    const last = { day: 1, soldBefore: feeLimits.offerCap - 1_000 };
    expect(feeOf({ ...order, offer: last }).total).toBe(10 + 500);
  });

  it('is never negative, never more than the rate, and adds up line by line', () => {
    fc.assert(
      fc.property(feeCases, (given) => {
        const { total, lines } = feeOf(given);
        const base = given.price + given.freight + given.subsidy;
        expect(Number.isSafeInteger(total)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(Math.ceil((base * given.rate) / 10_000) + 1);
        expect(lines.slice(1).reduce((sum, line) => sum + line.fen, 0)).toBe(total);
        expect(lines.every(({ basis }) => basis.length > 0)).toBe(true);
      }),
    );
  });

  it('rises with the price', () => {
    fc.assert(
      fc.property(feeCases, fc.integer({ min: 1, max: 1_000_000 }), (given, more) => {
        const dearer = { ...given, price: given.price + more };
        expect(feeOf(dearer).total).toBeGreaterThanOrEqual(feeOf(given).total);
      }),
    );
  });
});

const official: readonly Pass[] = [
  { role: 'agency', ratio: 600_000 },
  { role: 'helper-agency', ratio: 666_667 },
  { role: 'promoter', ratio: 500_000 },
  { role: 'sharer-agency', ratio: 500_000 },
  { role: 'sharer', ratio: 0 },
];
const base: CommissionCase = {
  price: 10_000,
  kind: 'normal',
  rate: 1_000,
  chain: official,
  isPaidByPlatform: true,
};

describe('分佣', () => {
  it('splits the official example', () => {
    const { total, shares, problem } = commissionResultOf(base);
    expect(total).toBe(1_000);
    expect(shares.map((share) => share.fen)).toEqual([400, 200, 200, 100, 100]);
    expect(problem).toBeNull();
  });

  it('names a rate or a ratio outside its bounds', () => {
    expect(commissionResultOf({ ...base, rate: 5_100 }).problem).toBe('rate-out-of-range');
    const chain: Pass[] = [
      { role: 'agency', ratio: 50_000 },
      { role: 'sharer', ratio: 0 },
    ];
    expect(commissionResultOf({ ...base, chain }).problem).toBe('ratio-out-of-range');
    expect(commissionResultOf({ ...base, chain, isPaidByPlatform: false }).problem).toBeNull();
    const all: Pass[] = [
      { role: 'agency', ratio: 1_000_000 },
      { role: 'sharer', ratio: 0 },
    ];
    const early = { least: 100_000, most: 900_000 };
    expect(commissionResultOf({ ...base, chain: all }).problem).toBeNull();
    expect(commissionResultOf({ ...base, chain: all }, early).problem).toBe('ratio-out-of-range');
  });

  it('gives every fen to somebody', () => {
    const passes = fc.array(
      fc.record({
        role: fc.constantFrom<Pass['role']>('agency', 'promoter', 'sharer'),
        ratio: fc.integer({ min: 0, max: 1_000_000 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(fen, fc.integer({ min: 0, max: 9_000 }), passes, (price, rate, chain) => {
        const { total, shares } = commissionResultOf({ ...base, price, rate, chain });
        expect(shares.reduce((sum, share) => sum + share.fen, 0)).toBe(total);
        expect(total).toBeLessThanOrEqual(price);
      }),
    );
  });
});
