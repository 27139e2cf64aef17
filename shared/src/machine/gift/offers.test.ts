import { offersOf } from './offers.ts';
import { orderJsonOf } from './order-json.ts';
import type { Act } from './events.ts';
import type { Role } from './order.ts';
import {
  addresses,
  emptySituation,
  friends,
  situated,
  withStep,
  type Situation,
} from './situation.ts';

const [friend = ''] = friends;
const [address] = addresses;
if (!address) throw new Error('no address');

const moves: readonly (readonly [Role, Act])[] = [
  ['giver', { type: 'choose-sku', sku: 'red' }],
  ['giver', { type: 'choose-friend', friend }],
  ['giver', { type: 'submit' }],
  ['giver', { type: 'pay' }],
  ['recipient', { type: 'accept', caller: friend, address }],
  ['merchant', { type: 'ship', parcels: 1 }],
];
const after = (count: number) =>
  situated(
    moves
      .slice(0, count)
      .reduce<Situation>(
        (situation, [by, act]) => withStep(situation, { wait: 0, by, act }),
        emptySituation,
      ),
  ).order;

const allowed = (count: number, role: Role) =>
  offersOf(after(count), role).flatMap(({ act, detail, refusal }) =>
    refusal === null ? [`${act.type}${detail === null ? '' : ` ${detail}`}`] : [],
  );

describe('what somebody can do', () => {
  it('is one offer for each style, friend and greeting before the gift is sent', () => {
    expect(allowed(0, 'giver')).toEqual([
      'choose-sku 红色',
      'choose-sku 灰色',
      'choose-sku 真丝款',
      'choose-friend 小林',
      'choose-friend 小吴',
      'set-greeting 生日快乐',
      'set-greeting Happy birthday',
    ]);
  });

  it('names a choice that is refused beside those that pass', () => {
    const offers = offersOf(after(4), 'recipient').filter(({ act }) => act.type === 'change-sku');

    expect(offers.map(({ detail, refusal }) => [detail, refusal?.code ?? null])).toEqual([
      ['灰色', null],
      ['真丝款', 'price-differs'],
    ]);
  });

  it('lists an act once when no choice passes', () => {
    const offers = offersOf(after(5), 'recipient').filter(({ act }) => act.type === 'change-sku');

    expect(offers.map(({ detail, refusal }) => [detail, refusal?.code])).toEqual([
      [null, 'not-now'],
    ]);
  });

  it('is nothing for a giver whose gift is on its way', () => {
    expect(allowed(4, 'giver')).toEqual([]);
    expect(allowed(4, 'recipient')).toContain('accept');
  });
});

describe("a shop's own gift", () => {
  it('costs nobody anything, is given without a payment, and its receiver is named once', () => {
    const steps: readonly (readonly [Role, Act])[] = [
      ['merchant', { type: 'choose-sku', sku: 'red' }],
      ['merchant', { type: 'submit' }],
      ['merchant', { type: 'choose-friend', friend }],
      ['recipient', { type: 'accept', caller: friend, address }],
      ['merchant', { type: 'ship', parcels: 1 }],
    ];
    const start: Situation = { ...emptySituation, kind: 'merchant' };
    const situation = steps.reduce<Situation>(
      (current, [by, act]) => withStep(current, { wait: 60, by, act }),
      start,
    );
    const { order, outcomes } = situated(situation);

    expect(outcomes.every(({ refusal }) => refusal === null)).toBe(true);
    expect([order.state, order.books]).toEqual(['await-receive', []]);
    expect(orderJsonOf(order)).toMatchObject({ order: { is_b2c_free_present: true } });
  });
});

describe('the order a merchant reads', () => {
  it('does not exist before it is submitted', () => {
    expect(orderJsonOf(after(2))).toBeNull();
  });

  it.each([
    [3, 10],
    [4, 12],
    [5, 20],
    [6, 30],
  ])('after %i moves has status %i', (count, status) => {
    expect(orderJsonOf(after(count))).toMatchObject({ order: { status } });
  });

  it('has no address and no recipient before the gift is accepted', () => {
    expect(JSON.stringify(orderJsonOf(after(4)))).not.toMatch(/address_info|"openid"/u);
    expect(orderJsonOf(after(5))).toMatchObject({
      order: { order_detail: { delivery_info: { address_info: { user_name: address.name } } } },
    });
  });
});
