import type { GiftParameters } from '../parameters.ts';
import type { Act, ActType, GiftEvent, Refusal } from './events.ts';
import { moneyOf, type GiftOrder, type Sku } from './order.ts';

/** Says no with a reason, or lets the act pass. */
export type Guard<Type extends ActType = ActType> = (
  order: GiftOrder,
  act: Extract<Act, { type: Type }>,
  limits: GiftLimits,
  event: GiftEvent,
) => Refusal | null;

/** Numbers and lists the guards compare with. */
export interface GiftLimits extends GiftParameters {
  readonly excludedCategories: readonly string[];
}

const refuse = (code: Refusal['code'], ...basis: string[]): Refusal => ({ code, basis });

export const skuOf = ({ product }: GiftOrder, id: string | null): Sku | undefined =>
  product.skus.find((sku) => sku.id === id);

/** F-007 at launch; whether the list still holds is unknown (F-009). F-008 for the shop's own. */
export const isEligible: Guard<'choose-sku'> = (order, { sku: id }, limits) => {
  const sku = skuOf(order, id);
  if (!sku) return refuse('unknown-sku');
  if (limits.excludedCategories.includes(order.product.category)) {
    return refuse('category-excluded', 'F-007', 'F-009');
  }
  const isOwn = order.kind === 'merchant';
  const cap = isOwn ? limits.merchantPriceCap : limits.priceCap;
  return sku.price > cap ? refuse('over-price-cap', isOwn ? 'F-008' : 'F-007') : null;
};

const LATIN = /[\u0020-\u024f]/u;

/** F-035: 20 Han characters or 40 Latin letters; a Latin letter is half a Han character. */
export const fitsCard: Guard<'set-greeting'> = (_order, { greeting }, limits) => {
  const used = Array.from(greeting).reduce(
    (sum, char) => sum + (LATIN.test(char) ? 1 / limits.greetingLatin : 1 / limits.greetingHan),
    0,
  );
  // sums of fortieths are not exact in binary
  return used > 1 + 1e-9 ? refuse('greeting-too-long', 'F-035') : null;
};

/** F-035: once somebody is named as the receiver of a shop's gift, its words stay. */
export const isGreetingOpen: Guard<'set-greeting'> = ({ kind, recipient, state }) =>
  state !== 'draft' && (kind === 'consumer' || recipient !== null)
    ? refuse('greeting-frozen', 'F-035')
    : null;

/** F-010: a style and a friend come before the payment; a shop names the receiver later. */
export const isComplete: Guard<'submit'> = ({ sku, recipient, kind }) =>
  sku === null || (kind === 'consumer' && recipient === null)
    ? refuse('choose-first', 'F-010')
    : null;

export const inStock: Guard<'submit'> = (order) =>
  (skuOf(order, order.sku)?.stock ?? 0) < 1 ? refuse('out-of-stock', 'F-033') : null;

export const isNamedOnce: Guard<'choose-friend'> = ({ state, recipient }) =>
  state !== 'draft' && recipient !== null ? refuse('not-now', 'F-034') : null;

/** F-014: another style of the same product at the same price, while there is stock. */
export const isSamePrice: Guard<'change-sku'> = (order, { sku: id }) => {
  const sku = skuOf(order, id);
  if (!sku) return refuse('unknown-sku', 'F-014');
  if (sku.price !== order.price) return refuse('price-differs', 'F-014');
  return sku.stock < 1 && id !== order.sku ? refuse('out-of-stock', 'F-014') : null;
};

/** F-029: the platform answers 606662 to anybody else. */
export const isRecipient: Guard<'accept'> = ({ recipient }, { caller }) =>
  recipient === null || caller !== recipient ? refuse('not-the-recipient', 'F-029') : null;

export const hasAddress: Guard<'accept'> = (_order, { address }) =>
  [address.name, address.phone, address.place].some((field) => field.trim() === '')
    ? refuse('address-incomplete', 'F-013')
    : null;

export const isLeftToShip: Guard<'ship'> = ({ product, shipped }, { parcels }) =>
  !Number.isInteger(parcels) || parcels < 1 || shipped + parcels > product.parcels
    ? refuse('too-many-parcels', 'F-025')
    : null;

/** F-018: the giver sees the after-sales but may not open it. */
export const isAftersaleFree: Guard<'open-aftersale'> = ({ aftersale }) =>
  aftersale === 'open' ? refuse('aftersale-already', 'F-018') : null;

export const isAftersaleOpen: Guard<'refund' | 'close-aftersale'> = ({ aftersale }) =>
  aftersale === 'open' ? null : refuse('no-aftersale', 'F-018');

/** F-019: no more goes back to the giver than the giver paid. */
export const isWithinPaid: Guard<'refund'> = (order, { fen }) =>
  !Number.isInteger(fen) || fen < 1 || fen > moneyOf(order).kept
    ? refuse('refund-exceeds', 'F-019')
    : null;
