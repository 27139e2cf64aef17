import fc from 'fast-check';
import {
  chainOf,
  commissionOf,
  isSplitAllowed,
  sharesOf,
  technicalFeeOf,
  type Pass,
} from './commission.ts';
import { planFor, problemOf, type Plan } from './plan.ts';
import { advance, defaultSettleDelay, openCommission, type CommissionEvent } from './settlement.ts';

const DAY = 86_400;

describe('the chain of a commission', () => {
  it('splits as in the example of five parties: 10, 6, 4, 2, 1 yuan (F-119)', () => {
    const chain = chainOf(1_000, [
      { role: 'agency', ratio: 600_000 },
      { role: 'helper-agency', ratio: 666_667 },
      { role: 'promoter', ratio: 500_000 },
      { role: 'sharer-agency', ratio: 500_000 },
      { role: 'sharer', ratio: 0 },
    ]);
    expect(chain.map(({ received }) => received)).toEqual([1_000, 600, 400, 200, 100]);
    expect(sharesOf(chain).map(({ fen }) => fen)).toEqual([400, 200, 200, 100, 100]);
  });

  it('adds up to the commission and leaves nobody below zero', () => {
    const passes = fc.array(
      fc.record({
        role: fc.constant<Pass['role']>('agency'),
        ratio: fc.integer({ min: 0, max: 1_000_000 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), passes, (fen, chain) => {
        const shares = sharesOf(chainOf(fen, chain)).map((share) => share.fen);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(fen);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('rounds a commission down and a technical fee to the nearest fen', () => {
    expect(commissionOf(9_999, 1_250)).toBe(1_249);
    expect(technicalFeeOf(9_999, 250)).toBe(250);
    expect([99_999, 100_000, 1_000_000, 1_000_001].map((ratio) => isSplitAllowed(ratio))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the plans of a product', () => {
  const plan = (kind: Plan['kind'], rate: number, ...promoters: string[]): Plan => ({
    kind,
    rate,
    promoters,
  });

  it('stand together only as the rules allow (F-110, F-112)', () => {
    expect(problemOf([plan('normal', 1_000), plan('directed', 2_000, 'an')])).toBeNull();
    expect(problemOf([plan('exclusive', 9_000, 'an')])).toBeNull();
    expect(problemOf([plan('exclusive', 9_000), plan('normal', 100)])).toBe(
      'exclusive-with-others',
    );
    expect(problemOf([plan('directed', 2_000)])).toBe('directed-without-normal');
    expect(problemOf([plan('normal', 5_001)])).toBe('rate-out-of-range');
    expect(problemOf([plan('normal', 100), plan('normal', 200)])).toBe('two-of-a-kind');
  });

  it('give a promoter the one made for them', () => {
    const plans = [plan('normal', 1_000), plan('directed', 2_000, 'an')];
    expect(planFor(plans, 'an')?.rate).toBe(2_000);
    expect(planFor(plans, 'bo')?.rate).toBe(1_000);
    expect(planFor([plan('exclusive', 3_000, 'an')], 'bo')).toBeUndefined();
  });
});

describe('a commission order', () => {
  const run = (...events: readonly [number, CommissionEvent][]) =>
    events.reduce(
      (order, [at, event], index) => advance(order, { version: index + 1, at, event }),
      openCommission(10_000, 1_000),
    );

  it('settles some days after the order is complete, not before', () => {
    expect(run([0, { type: 'completed' }], [7 * DAY - 1, { type: 'clock' }]).state).toBe('pending');
    expect(run([0, { type: 'completed' }], [7 * DAY, { type: 'clock' }]).settled).toBe(1_000);
  });

  it('waits while after-sales are open', () => {
    const open = run(
      [0, { type: 'completed' }],
      [1, { type: 'aftersale-opened' }],
      [9 * DAY, { type: 'clock' }],
    );
    expect(open.state).toBe('pending');
    expect(
      advance(open, { version: 9, at: 10 * DAY, event: { type: 'aftersale-closed' } }).state,
    ).toBe('settled');
  });

  it('loses the refunded part before the settlement and all of it with everything', () => {
    const part = run(
      [0, { type: 'refunded', fen: 4_000, isPromotersFault: false }],
      [1, { type: 'completed' }],
      [8 * DAY, { type: 'clock' }],
    );
    expect(part.settled).toBe(600);
    expect(run([0, { type: 'refunded', fen: 10_000, isPromotersFault: false }]).state).toBe('void');
    expect(run([0, { type: 'gift-expired' }]).state).toBe('void');
  });

  it('is clawed back after the settlement, by fault', () => {
    const late = (isPromotersFault: boolean) =>
      run(
        [0, { type: 'completed' }],
        [8 * DAY, { type: 'clock' }],
        [9 * DAY, { type: 'refunded', fen: 5_000, isPromotersFault }],
      );
    expect(late(true)).toMatchObject({ state: 'settled', settled: 1_000, clawedBack: 500 });
    expect(late(false).clawedBack).toBe(0);
  });

  it('keeps its promises through any history', () => {
    const event = fc.oneof<fc.Arbitrary<CommissionEvent>[]>(
      fc.constantFrom<CommissionEvent>(
        { type: 'gift-accepted' },
        { type: 'gift-expired' },
        { type: 'completed' },
        { type: 'aftersale-opened' },
        { type: 'aftersale-closed' },
        { type: 'clock' },
      ),
      fc.record({
        type: fc.constant('refunded' as const),
        fen: fc.integer({ min: 1, max: 12_000 }),
        isPromotersFault: fc.constant(true),
      }),
    );
    const history = fc.array(
      fc.record({
        event,
        wait: fc.constantFrom(0, 60, DAY, 8 * DAY),
        version: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(history, (steps) => {
        let order = openCommission(10_000, 1_234);
        let at = 0;
        for (const step of steps) {
          at += step.wait;
          const after = advance(order, { version: step.version, at, event: step.event });
          if (step.version <= order.version) expect(after).toBe(order);
          if (order.state !== 'pending') expect(after.state).toBe(order.state);
          const kept = after.settled - after.clawedBack;
          expect(kept).toBeGreaterThanOrEqual(0);
          if (after.state === 'settled') {
            expect(kept).toBeLessThanOrEqual(
              commissionOf(after.base - after.refundedLater, after.rate),
            );
          }
          order = after;
        }
      }),
    );
    expect(defaultSettleDelay).toBeGreaterThan(0);
  });
});
