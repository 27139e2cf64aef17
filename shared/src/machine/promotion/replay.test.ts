import fc from 'fast-check';
import type { Pass } from './commission.ts';
import type { Plan } from './plan.ts';
import { replayCase, type PromotionCase } from './replay.ts';
import { defaultWindows, type Click, type Purchase } from './touches.ts';

const DAY = 86_400;
const day = (count: number) => count * DAY;
const click = (at: number, promoter: string, kind: Click['kind'] = 'product'): Click => ({
  id: `${promoter}${String(at)}`,
  at: day(at),
  promoter,
  kind,
  product: kind === 'product' ? 'x' : null,
});
const order: Purchase = {
  at: day(10),
  product: 'x',
  buyer: 'buyer',
  scene: 'search',
  isOwnLead: false,
};
const official: readonly Pass[] = [
  { role: 'agency', ratio: 600_000 },
  { role: 'helper-agency', ratio: 666_667 },
  { role: 'promoter', ratio: 500_000 },
  { role: 'sharer-agency', ratio: 500_000 },
  { role: 'sharer', ratio: 0 },
];
const base: PromotionCase = {
  price: 10_000,
  freight: 800,
  technicalRate: 500,
  plans: [{ kind: 'normal', rate: 1_000, promoters: [] }],
  chain: official,
  clicks: [click(1, 'a'), click(4, 'b', 'content'), click(8, 'c')],
  earlier: [],
  order,
  completedAt: day(15),
  refunds: [],
  rules: { ruleset: '2025-11', windows: defaultWindows, shop: {}, allowSelf: false },
  settleDelay: 7,
  now: day(30),
};

describe('a replayed case', () => {
  it('splits the official example 10 → 6 → 4 → 2 → 1', () => {
    const { chain, shares } = replayCase(base);

    expect(chain.map(({ received }) => received)).toEqual([1_000, 600, 400, 200, 100]);
    expect(shares.map(({ fen }) => fen)).toEqual([400, 200, 200, 100, 100]);
  });

  it('names the last click on the product as the winner, and the rest with their reasons', () => {
    const { attribution } = replayCase(base);

    expect(attribution.winner?.promoter).toBe('c');
    expect(attribution.considered.map(({ verdict }) => verdict)).toEqual([
      'older',
      'expired',
      'won-same-product',
    ]);
  });

  it('pays nobody under the rules of 2024-12, when the order came from elsewhere', () => {
    const { reason, shares } = replayCase({
      ...base,
      rules: { ...base.rules, ruleset: '2024-12' },
    });

    expect(reason).toBe('no-winner');
    expect(shares.every(({ fen }) => fen === 0)).toBe(true);
  });

  it('takes a refund before the settlement off the commission', () => {
    const refunds = [{ at: day(16), fen: 4_000, isPromotersFault: false }];
    const { commission, merchant } = replayCase({ ...base, refunds });

    expect(commission).toMatchObject({ state: 'settled', settled: 600, clawedBack: 0 });
    expect(merchant).toEqual({
      paid: 10_800,
      refunded: 4_000,
      technicalFee: 340,
      commission: 600,
      left: 5_860,
    });
  });

  it('takes back, after the settlement, what was too much, from each their part', () => {
    const refunds = [{ at: day(25), fen: 10_000, isPromotersFault: true }];
    const { commission, clawback, shares } = replayCase({ ...base, refunds });

    expect(commission).toMatchObject({ state: 'settled', settled: 1_000, clawedBack: 1_000 });
    expect(clawback).toEqual(shares);
  });

  it('keeps every fen, whatever is passed on, refunded and when', () => {
    const plan = fc.record<Plan>({
      kind: fc.constant('normal'),
      rate: fc.integer({ min: 100, max: 5_000 }),
      promoters: fc.constant([]),
    });
    const cases = fc
      .record({
        price: fc.integer({ min: 1, max: 5_000_000 }),
        freight: fc.integer({ min: 0, max: 5_000 }),
        plans: plan.map((each) => [each]),
        chain: fc.array(
          fc.record({
            role: fc.constantFrom<Pass['role']>('agency', 'promoter', 'sharer'),
            ratio: fc.integer({ min: 0, max: 1_000_000 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        refunds: fc.array(
          fc.record({
            at: fc.integer({ min: 10, max: 40 }).map(day),
            fen: fc.integer({ min: 1, max: 5_000_000 }),
            isPromotersFault: fc.boolean(),
          }),
          { maxLength: 4 },
        ),
        now: fc.integer({ min: 10, max: 40 }).map(day),
      })
      .map((change): PromotionCase => ({ ...base, ...change }));
    fc.assert(
      fc.property(cases, (given) => {
        const { commission, shares, clawback, merchant } = replayCase(given);
        const sum = (parts: typeof shares) => parts.reduce((total, { fen }) => total + fen, 0);
        const { paid, refunded, technicalFee, left } = merchant;

        expect(sum(shares) - sum(clawback)).toBe(merchant.commission);
        expect(sum(clawback)).toBe(commission?.clawedBack ?? 0);
        expect(refunded + technicalFee + merchant.commission + left).toBe(paid);
        expect(shares.every(({ fen }) => fen >= 0)).toBe(true);
      }),
    );
  });
});
