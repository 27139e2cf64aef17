import type { Address, Role } from './order.ts';

/** What somebody does, without who and when. */
export type Act =
  | { readonly type: 'choose-sku'; readonly sku: string }
  | { readonly type: 'choose-friend'; readonly friend: string }
  | { readonly type: 'set-greeting'; readonly greeting: string }
  | { readonly type: 'submit' }
  | { readonly type: 'pay' }
  | { readonly type: 'cancel' }
  | { readonly type: 'change-sku'; readonly sku: string }
  | { readonly type: 'accept'; readonly caller: string; readonly address: Address }
  | { readonly type: 'forward'; readonly friend: string }
  | { readonly type: 'ship'; readonly parcels: number }
  | { readonly type: 'confirm' }
  | { readonly type: 'open-aftersale' }
  | { readonly type: 'close-aftersale' }
  | { readonly type: 'refund'; readonly fen: number }
  | { readonly type: 'refund-expired' }
  | { readonly type: 'wait' };

export type ActType = Act['type'];

/** Something that happens to an order. `at` in seconds, `id` unique within the order. */
export interface GiftEvent {
  readonly id: string;
  readonly at: number;
  readonly by: Role;
  readonly act: Act;
}

/** Why nothing happened. */
export type RefusalCode =
  | 'not-yours'
  | 'not-now'
  | 'sent-cannot-cancel'
  | 'cannot-forward'
  | 'ask-recipient'
  | 'not-the-recipient'
  | 'unknown-sku'
  | 'out-of-stock'
  | 'price-differs'
  | 'over-price-cap'
  | 'category-excluded'
  | 'greeting-too-long'
  | 'greeting-frozen'
  | 'choose-first'
  | 'address-incomplete'
  | 'too-many-parcels'
  | 'aftersale-already'
  | 'no-aftersale'
  | 'refund-exceeds'
  | 'one-each'
  | 'none-left';

/** A refusal with the facts or assumptions it rests on. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly basis: readonly string[];
}
