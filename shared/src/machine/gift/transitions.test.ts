import fc from 'fast-check';
import { offersOf } from './offers.ts';
import { openOrder, type Deadlines, type GiftOrder, type Role } from './order.ts';
import { moveClock, play } from './play.ts';
import { giftRules } from './rules.ts';
import { products } from './situation.ts';

/** Every line of the rule book from every state it starts in, and every deadline of the platform. */
const all = [
  ...giftRules.flatMap(({ id, from }) => from.map((state) => `${id} ${state}`)),
  ...['pay await-pay', 'accept await-accept', 'receive await-receive', 'aftersale done'],
];

const roles: readonly Role[] = ['giver', 'recipient', 'merchant', 'platform'];
const DAY = 86_400;

interface Turn {
  readonly role: Role;
  readonly choice: number;
  readonly isWilling: boolean;
  readonly wait: number;
}
const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    choice: fc.nat({ max: 20 }),
    /** People mostly do what is allowed. */
    isWilling: fc.boolean(),
    wait: fc.oneof(
      { weight: 12, arbitrary: fc.constant(60) },
      { weight: 1, arbitrary: fc.constantFrom(DAY / 2, 2 * DAY, 11 * DAY) },
    ),
  }),
  { minLength: 120, maxLength: 160 },
);

/** The deadline that ends a state when the clock passes it. */
function passed(order: GiftOrder, to: number): string[] {
  const names = Object.keys(order.deadlines) as (keyof Deadlines)[];
  return names.flatMap((name) => {
    const at = order.deadlines[name];
    const isHeld = name === 'aftersale' && order.aftersale === 'open';
    return at !== null && at <= to && !isHeld ? [`${name} ${order.state}`] : [];
  });
}

/** Lets somebody do one of the things their screen offers, allowed or not. */
function takeTurn(
  order: GiftOrder,
  { role, choice, isWilling, wait }: Turn,
  index: number,
  seen: Set<string>,
) {
  const now = order.now + wait;
  for (const transition of passed(order, now)) seen.add(transition);
  const current = moveClock(order, now);
  const offers = offersOf(current, role).filter(({ refusal }) => !isWilling || refusal === null);
  const offer = offers[choice % Math.max(1, offers.length)];
  if (!offer) return current;
  const outcome = play(current, { id: String(index), at: now, by: role, act: offer.act });
  if (outcome.rule !== null) seen.add(`${outcome.rule} ${current.state}`);
  return outcome.order;
}

it('is seen, in long random histories, through at least 95 % of its transitions', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      turns,
      fc.constantFrom<GiftOrder['kind']>('consumer', 'merchant'),
      fc.constantFrom(0, 1),
      (history, kind, place) => {
        const product = products[place];
        if (!product) throw new Error('no product');
        history.reduce(
          (order, turn, index) => takeTurn(order, turn, index, seen),
          openOrder(product, 0, kind),
        );
      },
    ),
    { numRuns: 1_200, seed: 20_261_124 },
  );
  const missed = all.filter((transition) => !seen.has(transition));

  expect([missed, missed.length / all.length <= 0.05]).toEqual([missed, true]);
});
