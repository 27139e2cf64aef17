import fc from 'fast-check';
import type { Act, GiftEvent } from './events.ts';
import {
  balanceOf,
  moneyOf,
  openOrder,
  terminalStates,
  type GiftOrder,
  type Product,
  type Role,
} from './order.ts';
import { giftLimits, moveClock, play, replay } from './play.ts';
import { giftRules } from './rules.ts';
import { sampleOf, viewOf } from './view.ts';

const product: Product = {
  name: '围巾',
  category: '服饰',
  parcels: 2,
  skus: [
    { id: 'red', name: '红', price: 9_900, stock: 2 },
    { id: 'blue', name: '蓝', price: 9_900, stock: 1 },
    { id: 'silk', name: '真丝', price: 19_900, stock: 5 },
    { id: 'gone', name: '灰', price: 9_900, stock: 0 },
    { id: 'dear', name: '限定', price: 1_000_001, stock: 5 },
  ],
};
const home = { name: '小林', phone: '10000000000', place: '示例路 1 号' };
const DAY = 86_400;

const roles: readonly Role[] = ['giver', 'recipient', 'merchant', 'platform'];
const sku = fc.constantFrom('red', 'blue', 'silk', 'gone', 'dear', 'none');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ type: fc.constant('choose-sku' as const), sku }),
  fc.record({ type: fc.constant('choose-friend' as const), friend: fc.constantFrom('lin', 'wu') }),
  fc.record({
    type: fc.constant('set-greeting' as const),
    greeting: fc.constantFrom('生日快乐', 'Happy birthday', '好'.repeat(21)),
  }),
  fc.record({ type: fc.constant('change-sku' as const), sku }),
  fc.record({
    type: fc.constant('accept' as const),
    caller: fc.constantFrom('lin', 'wu'),
    address: fc.constantFrom(home, { ...home, place: ' ' }),
  }),
  fc.record({ type: fc.constant('ship' as const), parcels: fc.integer({ min: 0, max: 3 }) }),
  fc.record({
    type: fc.constant('refund' as const),
    fen: fc.constantFrom(1, 4_950, 9_900, 30_000),
  }),
  fc.constantFrom<Act>(
    { type: 'submit' },
    { type: 'pay' },
    { type: 'cancel' },
    { type: 'forward', friend: 'wu' },
    { type: 'confirm' },
    { type: 'open-aftersale' },
    { type: 'close-aftersale' },
    { type: 'refund-expired' },
    { type: 'wait' },
  ),
);

/** Random acts, and as often the act that leads on from where the order is: long lives are seen. */
interface Step {
  act: Act;
  by: Role;
  wait: number;
  willing: boolean;
}
const step: fc.Arbitrary<Step> = fc.record({
  act,
  by: fc.constantFrom(...roles),
  wait: fc.constantFrom(-500, 0, 1, 60, 1_900, DAY / 2, DAY + 1, 8 * DAY),
  willing: fc.boolean(),
});

const onward: Readonly<Partial<Record<GiftOrder['state'], readonly [Role, Act['type']][]>>> = {
  draft: [
    ['giver', 'choose-sku'],
    ['giver', 'choose-friend'],
    ['giver', 'submit'],
  ],
  'await-pay': [['giver', 'pay']],
  'await-accept': [
    ['giver', 'choose-friend'],
    ['recipient', 'change-sku'],
    ['recipient', 'accept'],
  ],
  'await-ship': [
    ['recipient', 'change-sku'],
    ['merchant', 'ship'],
    ['recipient', 'open-aftersale'],
  ],
  'part-shipped': [['merchant', 'ship']],
  'await-receive': [['recipient', 'confirm']],
  done: [
    ['recipient', 'open-aftersale'],
    ['merchant', 'refund'],
  ],
  expired: [['platform', 'refund-expired']],
};

/** Plays the steps and shows every order on the way to `see`. */
function live(
  steps: readonly Step[],
  kind: GiftOrder['kind'],
  see: (before: GiftOrder, after: GiftOrder, event: GiftEvent) => void,
): Set<string> {
  const taken = new Set<string>();
  let order = openOrder(product, 1_000, kind);
  steps.forEach(({ act, by, wait, willing }, index) => {
    const ways = onward[order.state] ?? [];
    const way = willing ? ways[index % Math.max(1, ways.length)] : undefined;
    const shop = (role: Role): Role =>
      kind === 'merchant' && role === 'giver' ? 'merchant' : role;
    const event: GiftEvent = way
      ? { id: `e${index}`, at: order.now + 1, by: shop(way[0]), act: sampleOf(way[1], order) }
      : { id: `e${index}`, at: order.now + wait, by, act };
    const outcome = play(order, event);
    if (outcome.rule) taken.add(`${outcome.rule}${outcome.refusal ? '-refused' : ''}`);
    see(order, outcome.order, event);
    order = outcome.order;
  });
  return taken;
}

const lives = fc.oneof(
  fc.array(step, { maxLength: 20 }),
  fc.array(step, { minLength: 30, maxLength: 60, size: 'max' }),
);
const kinds = fc.constantFrom<GiftOrder['kind']>('consumer', 'merchant');

/** Holds for every step of every life. */
function always(see: (before: GiftOrder, after: GiftOrder, event: GiftEvent) => void): void {
  fc.assert(
    fc.property(lives, kinds, (steps, kind) => {
      live(steps, kind, see);
    }),
    { numRuns: 300 },
  );
}

describe('a gift order', () => {
  it('keeps every fen: paid is refunded plus kept, and accounts add up to nothing', () => {
    always((_before, after) => {
      const { paid, refunded, kept } = moneyOf(after);
      expect(refunded + kept).toBe(paid);
      expect(kept).toBeGreaterThanOrEqual(0);
      const accounts = (['giver', 'held', 'merchant'] as const).map((one) => balanceOf(after, one));
      expect(accounts.reduce((sum, one) => sum + one, 0)).toBe(0);
      expect(balanceOf(after, 'held')).toBeGreaterThanOrEqual(0);
    });
  });

  it('refunds only to the payer', () => {
    always((_before, after) => {
      for (const { why, to } of after.books) {
        if (why.startsWith('refunded')) expect(to).toBe('giver');
      }
    });
  });

  it('knows no address before the acceptance and never shows one to the giver', () => {
    always((_before, after) => {
      if (after.acceptedAt === null) expect(after.address).toBeNull();
      expect(JSON.stringify(viewOf(after, 'giver'))).not.toContain('"place"');
    });
  });

  it('is accepted at most once, by the one it is for, in time', () => {
    always((before, after, event) => {
      expect(after.acceptances).toBeLessThanOrEqual(1);
      if (after.acceptances > before.acceptances) {
        expect(event.act).toMatchObject({ caller: after.recipient });
        expect(after.now).toBeLessThan(before.deadlines.accept ?? 0);
      }
    });
  });

  it('keeps its style and its price after the acceptance', () => {
    always((before, after) => {
      if (before.acceptedAt !== null) expect(after.sku).toBe(before.sku);
      if (before.state === 'await-accept') expect(after.price).toBe(before.price);
    });
  });

  it('cannot be cancelled by the giver once sent', () => {
    always((before, after, event) => {
      if (before.state === 'await-accept' && event.act.type === 'cancel') {
        expect(['await-accept', 'expired']).toContain(after.state);
      }
    });
  });

  it('plays an event once, and its clock never goes back', () => {
    always((before, after, event) => {
      expect(play(after, event).order).toBe(after);
      expect(after.now).toBeGreaterThanOrEqual(before.now);
      expect(moveClock(after, after.now - 1)).toBe(after);
    });
  });

  it('neither makes nor loses stock', () => {
    const inShop = 13;
    always((_before, after) => {
      const left = after.product.skus.reduce((sum, { stock }) => sum + stock, 0);
      const isOut = !['draft', 'expired-refunded', 'cancelled-unpaid'].includes(after.state);
      expect(left + (isOut ? 1 : 0)).toBe(inShop);
    });
  });

  it('has a way out of every state that is not an end', () => {
    always((_before, after) => {
      if (terminalStates.includes(after.state)) return;
      const byClock = Object.values(after.deadlines).some((deadline) => deadline !== null);
      const byHand = roles.some((role) =>
        viewOf(after, role).actions.some(({ refusal }) => refusal === null),
      );
      expect(byClock || byHand).toBe(true);
    });
  });

  it('says on what it rests whenever it refuses an act of the moment', () => {
    always((before, _after, event) => {
      const { refusal, rule } = play(before, event);
      if (refusal && rule && refusal.code !== 'unknown-sku')
        expect(refusal.basis.length).toBeGreaterThan(0);
    });
  });

  it('goes through every rule in such lives, refused and allowed', () => {
    const taken = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 80 }), kinds, (steps, kind) => {
        for (const rule of live(steps, kind, () => undefined)) taken.add(rule);
      }),
      { numRuns: 1_500, seed: 7 },
    );
    const ways = giftRules.flatMap(({ id, never, guards }) => [
      ...(never ? [] : [id]),
      ...(never || guards.length > 0 ? [`${id}-refused`] : []),
    ]);
    const missed = ways.filter((way) => !taken.has(way));
    expect(missed).toEqual([]);
  });
});

describe('stories', () => {
  const at = (seconds: number, by: Role, what: Act): GiftEvent => ({
    id: `${by}-${what.type}-${seconds}`,
    at: seconds,
    by,
    act: what,
  });
  const sent: GiftEvent[] = [
    at(1, 'giver', { type: 'choose-sku', sku: 'red' }),
    at(2, 'giver', { type: 'choose-friend', friend: 'lin' }),
    at(3, 'giver', { type: 'submit' }),
    at(4, 'giver', { type: 'pay' }),
  ];
  const end = (...more: GiftEvent[]) => replay(openOrder(product, 0), [...sent, ...more]);

  it('refunds a gift nobody took within a day', () => {
    const { order } = end(
      at(4 + DAY, 'platform', { type: 'wait' }),
      at(5 + DAY, 'platform', { type: 'refund-expired' }),
    );
    expect(order.state).toBe('expired-refunded');
    expect(balanceOf(order, 'giver')).toBe(0);
  });

  it('takes an acceptance in the last second and none in the next', () => {
    const accept: Act = { type: 'accept', caller: 'lin', address: home };
    expect(end(at(3 + DAY, 'recipient', accept)).order.state).toBe('await-ship');
    const late = end(at(4 + DAY, 'recipient', accept));
    expect(late.order.state).toBe('expired');
    expect(late.outcomes.at(-1)?.refusal?.code).toBe('not-now');
  });

  it('lets nobody else accept (606662)', () => {
    const { order, outcomes } = end(
      at(10, 'recipient', { type: 'accept', caller: 'wu', address: home }),
    );
    expect(order.state).toBe('await-accept');
    expect(outcomes.at(-1)?.refusal).toEqual({ code: 'not-the-recipient', basis: ['F-029'] });
  });

  it('keeps a gift that its giver wants to cancel once it is sent (F-016)', () => {
    const { order, outcomes } = end(at(10, 'giver', { type: 'cancel' }));
    expect(order.state).toBe('await-accept');
    expect(outcomes.at(-1)?.refusal?.code).toBe('sent-cannot-cancel');
  });

  it('tells the giver to ask the recipient', () => {
    const { outcomes } = end(
      at(10, 'recipient', { type: 'accept', caller: 'lin', address: home }),
      at(11, 'giver', { type: 'open-aftersale' }),
    );
    expect(outcomes.at(-1)?.refusal).toEqual({ code: 'ask-recipient', basis: ['F-018'] });
  });

  it('does not restart the day when the style is changed (A-09)', () => {
    const { order } = end(at(DAY, 'recipient', { type: 'change-sku', sku: 'blue' }));
    expect(order.deadlines.accept).toBe(4 + DAY);
    expect(order.product.skus.map(({ stock }) => stock)).toEqual([2, 0, 5, 0, 5]);
  });

  it('counts two Latin letters as one Han character on the card (F-035)', () => {
    const greet = (greeting: string) =>
      play(openOrder(product, 0), at(1, 'giver', { type: 'set-greeting', greeting })).refusal?.code;
    expect(greet('好'.repeat(20))).toBeUndefined();
    expect(greet('a'.repeat(40))).toBeUndefined();
    expect(greet('好'.repeat(19) + 'ab')).toBeUndefined();
    expect(greet('好'.repeat(19) + 'abc')).toBe('greeting-too-long');
  });

  it('lets other numbers be put in: half a day to accept', () => {
    const limits = { ...giftLimits, acceptWithin: DAY / 2 };
    const { order } = replay(openOrder(product, 0), sent, limits);
    expect(moveClock(order, 4 + DAY / 2, limits).state).toBe('expired');
  });
});
