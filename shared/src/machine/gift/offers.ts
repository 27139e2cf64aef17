import type { Act, ActType, Refusal } from './events.ts';
import type { GiftLimits } from './guards.ts';
import type { GiftOrder, Role } from './order.ts';
import { giftLimits, play } from './play.ts';
import { addresses, friends, greetings } from './situation.ts';
import { sampleOf, viewOf } from './view.ts';

/** Something somebody could do now, filled in; `refusal` says why it would do nothing. */
export interface Offer {
  readonly act: Act;
  /** What it is done with, where there is a choice: a style, a friend, words. */
  readonly detail: string | null;
  readonly refusal: Refusal | null;
}

interface Variant {
  readonly act: Act;
  readonly detail: string | null;
}

type Variants = Readonly<Partial<Record<ActType, (order: GiftOrder) => readonly Variant[]>>>;

const half = (fen: number): number => Math.max(1, Math.floor(fen / 2));

/** The acts that are done with something, once for each thing there is. */
const variants: Variants = {
  'choose-sku': ({ product }) =>
    product.skus.map(({ id, name }) => ({ act: { type: 'choose-sku', sku: id }, detail: name })),
  'change-sku': ({ product, sku }) =>
    product.skus
      .filter(({ id }) => id !== sku)
      .map(({ id, name }) => ({ act: { type: 'change-sku', sku: id }, detail: name })),
  'choose-friend': () =>
    friends.map((friend) => ({ act: { type: 'choose-friend', friend }, detail: friend })),
  'set-greeting': () =>
    greetings.map((greeting) => ({ act: { type: 'set-greeting', greeting }, detail: greeting })),
  accept: ({ recipient }) =>
    addresses.flatMap((address, index) =>
      friends[index] === (recipient ?? friends[0])
        ? [
            {
              act: { type: 'accept' as const, caller: String(friends[index]), address },
              detail: null,
            },
          ]
        : [],
    ),
  ship: ({ product, shipped }) => {
    const left = product.parcels - shipped;
    return [...new Set([1, Math.max(1, left)])].map((parcels) => ({
      act: { type: 'ship', parcels },
      detail: product.parcels > 1 ? `${String(parcels)} 个包裹` : null,
    }));
  },
  refund: ({ price }) => [
    { act: { type: 'refund', fen: Math.max(1, price) }, detail: '全部' },
    { act: { type: 'refund', fen: half(price) }, detail: '一半' },
  ],
};

const variantsOf = (type: ActType, order: GiftOrder): readonly Variant[] =>
  variants[type]?.(order) ?? [{ act: sampleOf(type, order), detail: null }];

/**
 * What somebody can do now, and what not and why. Where no variant of an act passes, it is listed
 * once; the first reason stands for all.
 */
export function offersOf(order: GiftOrder, role: Role, limits: GiftLimits = giftLimits): Offer[] {
  return viewOf(order, role, limits).actions.flatMap(({ type }) => {
    const offers = variantsOf(type, order).map(({ act, detail }) => ({
      act,
      detail,
      refusal: play(order, { id: `ask ${type}`, at: order.now, by: role, act }, limits).refusal,
    }));
    const [first] = offers;
    if (!first || offers.some(({ refusal }) => refusal === null)) return offers;
    return [{ ...first, detail: null }];
  });
}
