import type { Act, ActType, Refusal } from './events.ts';
import type { GiftOrder, Role } from './order.ts';
import { giftLimits, play, statusCodes } from './play.ts';

/** A button somebody sees: it does something, or says why not. */
export interface Action {
  readonly type: ActType;
  readonly refusal: Refusal | null;
}

/** What somebody may know of an order. */
export interface GiftView {
  readonly role: Role;
  readonly state: GiftOrder['state'];
  readonly status: { readonly order: number | null; readonly gift: number | null };
  readonly sku: string | null;
  readonly greeting: string;
  /** In fen; the recipient of a gift is not shown what it cost. */
  readonly price: number | null;
  /** Never in the giver's view (F-013). */
  readonly address: GiftOrder['address'];
  readonly aftersale: GiftOrder['aftersale'];
  readonly deadlines: GiftOrder['deadlines'];
  readonly actions: readonly Action[];
}

const offered: Readonly<Record<Role, readonly ActType[]>> = {
  giver: [
    'choose-sku',
    'choose-friend',
    'set-greeting',
    'submit',
    'pay',
    'cancel',
    'open-aftersale',
  ],
  recipient: ['change-sku', 'accept', 'forward', 'confirm', 'open-aftersale', 'close-aftersale'],
  merchant: ['ship', 'refund', 'close-aftersale'],
  platform: ['refund-expired'],
};
const offeredByShop: readonly ActType[] = ['choose-sku', 'set-greeting', 'submit', 'choose-friend'];

/** What `role` sees of the order, and what each of its buttons would answer now. */
export function viewOf(order: GiftOrder, role: Role, limits = giftLimits): GiftView {
  const buttons =
    role === 'merchant' && order.kind === 'merchant'
      ? [...offeredByShop, ...offered.merchant]
      : offered[role];
  return {
    role,
    state: order.state,
    status: statusCodes[order.state],
    sku: order.sku,
    greeting: order.greeting,
    price: role === 'recipient' ? null : order.price,
    address: role === 'recipient' || role === 'merchant' ? order.address : null,
    aftersale: order.aftersale,
    deadlines: order.deadlines,
    actions: buttons.map((type) => ({
      type,
      refusal: play(
        order,
        { id: `ask-${type}`, at: order.now, by: role, act: sampleOf(type, order) },
        limits,
      ).refusal,
    })),
  };
}

/** An act as well filled in as the order allows, to ask whether it would pass. */
export function sampleOf(type: ActType, order: GiftOrder): Act {
  const { skus, parcels } = order.product;
  const sku = order.sku ?? skus[0]?.id ?? '';
  const other = skus.find(({ id, price }) => id !== sku && price === order.price)?.id ?? sku;
  const samples: { readonly [type in ActType]: Extract<Act, { type: type }> } = {
    'choose-sku': { type: 'choose-sku', sku },
    'choose-friend': { type: 'choose-friend', friend: order.recipient ?? 'friend' },
    'set-greeting': { type: 'set-greeting', greeting: order.greeting },
    submit: { type: 'submit' },
    pay: { type: 'pay' },
    cancel: { type: 'cancel' },
    'change-sku': { type: 'change-sku', sku: other },
    accept: {
      type: 'accept',
      caller: order.recipient ?? '',
      address: { name: '示例', phone: '示例', place: '示例' },
    },
    forward: { type: 'forward', friend: 'other' },
    ship: { type: 'ship', parcels: Math.max(1, parcels - order.shipped) },
    confirm: { type: 'confirm' },
    'open-aftersale': { type: 'open-aftersale' },
    'close-aftersale': { type: 'close-aftersale' },
    refund: { type: 'refund', fen: Math.max(1, order.price) },
    'refund-expired': { type: 'refund-expired' },
    wait: { type: 'wait' },
  };
  return samples[type];
}

/** The order as it may leave for somebody's phone: without what that role may not know. */
export const orderFor = (order: GiftOrder, role: Role): GiftOrder => ({
  ...order,
  address: role === 'giver' || role === 'platform' ? null : order.address,
  seen: [],
});
