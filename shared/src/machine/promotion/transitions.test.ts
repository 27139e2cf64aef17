import fc from 'fast-check';
import { attribute, type Verdict } from './attribute.ts';
import { advance, openCommission, type CommissionEvent } from './settlement.ts';
import { defaultWindows, type Click, type Purchase } from './touches.ts';

const DAY = 86_400;
const RUNS = { numRuns: 2_000, seed: 20_261_124 };
const people = ['a', 'b', 'c'];

const clicks: fc.Arbitrary<Click[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      promoter: fc.constantFrom(...people),
      kind: fc.constantFrom<Click['kind']>('product', 'content'),
      product: fc.constantFrom('x', 'y'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ day, promoter, kind, product }, index) => ({
      id: String(index),
      at: day * DAY,
      promoter,
      kind,
      product: kind === 'product' ? product : null,
    })),
  );
const order: fc.Arbitrary<Purchase> = fc.record({
  at: fc.integer({ min: 0, max: 40 }).map((day) => day * DAY),
  product: fc.constant('x'),
  buyer: fc.constantFrom('buyer', ...people),
  scene: fc.constantFrom<Purchase['scene']>('group-chat', 'search', 'live'),
  isOwnLead: fc.boolean(),
});

it('gives every verdict on a click in random histories', () => {
  const seen = new Set<Verdict>();
  fc.assert(
    fc.property(clicks, order, fc.constantFrom('2024-12', '2025-11'), (history, given, ruleset) => {
      const rules = { ruleset, windows: defaultWindows, shop: {}, allowSelf: false } as const;
      for (const { verdict } of attribute(history, given, rules).considered) seen.add(verdict);
    }),
    RUNS,
  );
  expect([...seen].sort()).toEqual([
    'after-the-order',
    'expired',
    'older',
    'other-product',
    'own-lead',
    'own-purchase',
    'scene-not-counted',
    'won-latest',
    'won-same-product',
  ]);
});

const events: fc.Arbitrary<CommissionEvent> = fc.oneof(
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
    fen: fc.constantFrom(1_000, 10_000),
    isPromotersFault: fc.boolean(),
  }),
);

it('is seen through every way a commission can go', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(events, { minLength: 1, maxLength: 12 }), (history) => {
      let commission = openCommission(10_000, 1_000);
      history.forEach((event, index) => {
        const before = commission;
        commission = advance(commission, { version: index + 1, at: index * 3 * DAY, event });
        const isBack = commission.clawedBack > before.clawedBack;
        const isLess = commission.base < before.base && commission.base > 0;
        seen.add(
          `${before.state} ${commission.state}${isBack ? ' clawback' : ''}${isLess ? ' less' : ''}`,
        );
      });
    }),
    RUNS,
  );
  expect([...seen].sort()).toEqual(
    expect.arrayContaining([
      'pending pending',
      'pending pending less',
      'pending settled',
      'pending void',
      'settled settled',
      'settled settled clawback',
      'void void',
    ]),
  );
  expect(
    [...seen].some((way) => /^(settled|void) pending|^void settled|^settled void/u.test(way)),
  ).toBe(false);
});
