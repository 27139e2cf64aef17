/** Who acts on a gift order; the platform acts through its clock and its cashier. */
export type Role = 'giver' | 'recipient' | 'merchant' | 'platform';

/** Where a gift order is. */
export type State =
  | 'draft'
  | 'await-pay'
  | 'await-accept'
  | 'await-ship'
  | 'part-shipped'
  | 'await-receive'
  | 'done'
  | 'closed'
  | 'expired'
  | 'expired-refunded'
  | 'cancelled-unpaid'
  | 'closed-aftersale';

export const terminalStates: readonly State[] = [
  'closed',
  'expired-refunded',
  'cancelled-unpaid',
  'closed-aftersale',
];

/** A style of the product. `price` in fen. */
export interface Sku {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly stock: number;
}

export interface Product {
  readonly name: string;
  readonly category: string;
  readonly skus: readonly Sku[];
  /** How many parcels one piece travels in. */
  readonly parcels: number;
}

export interface Address {
  readonly name: string;
  readonly phone: string;
  readonly place: string;
}

/** Where money can be: with a person, or held by the platform in between. */
export type Account = 'giver' | 'held' | 'merchant';

/** A movement of money. `fen` is a positive integer, `at` in seconds. */
export interface Entry {
  readonly at: number;
  readonly from: Account;
  readonly to: Account;
  readonly fen: number;
  readonly why: 'paid' | 'refunded-expired' | 'refunded-aftersale' | 'settled';
}

/** Times in seconds at which the platform acts by itself; null while it does not apply. */
export interface Deadlines {
  readonly pay: number | null;
  readonly accept: number | null;
  readonly receive: number | null;
  readonly aftersale: number | null;
}

/** A gift order with all that happened to it. Money in fen, time in seconds. */
export interface GiftOrder {
  /** Bought by a friend, or given by the shop itself without payment (F-028). */
  readonly kind: 'consumer' | 'merchant';
  readonly state: State;
  readonly now: number;
  readonly product: Product;
  readonly sku: string | null;
  readonly price: number;
  readonly recipient: string | null;
  readonly greeting: string;
  readonly address: Address | null;
  readonly acceptedAt: number | null;
  readonly acceptances: number;
  readonly shipped: number;
  readonly aftersale: 'none' | 'open' | 'done';
  readonly deadlines: Deadlines;
  readonly books: readonly Entry[];
  /** Ids of the events already played; playing one again changes nothing. */
  readonly seen: readonly string[];
}

const NO_DEADLINES: Deadlines = { pay: null, accept: null, receive: null, aftersale: null };

/** A sheet that was just opened: nothing chosen, nothing stored, no money moved. */
export const openOrder = (
  product: Product,
  now: number,
  kind: GiftOrder['kind'] = 'consumer',
): GiftOrder => ({
  kind,
  state: 'draft',
  now,
  product,
  sku: null,
  price: 0,
  recipient: null,
  greeting: '',
  address: null,
  acceptedAt: null,
  acceptances: 0,
  shipped: 0,
  aftersale: 'none',
  deadlines: NO_DEADLINES,
  books: [],
  seen: [],
});

/** What an account gained or lost, in fen; the three of them always add up to nothing. */
export const balanceOf = ({ books }: GiftOrder, account: Account): number =>
  books.reduce(
    (sum, { from, to, fen }) => sum + (to === account ? fen : 0) - (from === account ? fen : 0),
    0,
  );

/** What the giver paid, got back, and what stays with the platform or the shop; in fen. */
export function moneyOf({ books }: GiftOrder): {
  readonly paid: number;
  readonly refunded: number;
  readonly kept: number;
} {
  const sum = (...reasons: Entry['why'][]) =>
    books.filter(({ why }) => reasons.includes(why)).reduce((total, { fen }) => total + fen, 0);
  const paid = sum('paid');
  const refunded = sum('refunded-expired', 'refunded-aftersale');
  return { paid, refunded, kept: paid - refunded };
}
