import { commissionOf } from './commission.ts';

/** Where the commission of an order and style is; codes 20, 100, 200 of F-120. */
export type CommissionState = 'pending' | 'settled' | 'void';

export const commissionCodes: Readonly<Record<CommissionState, number>> = {
  pending: 20,
  settled: 100,
  void: 200,
};

/** Commission of one line of an order. Money in fen, time in seconds. */
export interface CommissionOrder {
  readonly state: CommissionState;
  readonly version: number;
  readonly rate: number;
  /** What was paid for the line and not refunded before the settlement. */
  readonly base: number;
  readonly completedAt: number | null;
  readonly hasAftersale: boolean;
  /** What was paid out, and what was taken back of it afterwards. */
  readonly settled: number;
  readonly clawedBack: number;
  /** Refunded after the settlement. */
  readonly refundedLater: number;
}

export type CommissionEvent =
  | { readonly type: 'gift-accepted' }
  | { readonly type: 'gift-expired' }
  | { readonly type: 'completed' }
  | { readonly type: 'aftersale-opened' }
  | { readonly type: 'aftersale-closed' }
  | { readonly type: 'refunded'; readonly fen: number; readonly isPromotersFault: boolean }
  | { readonly type: 'clock' };

/** An event with its time and its version; an older version is ignored (F-120, C7). */
export interface Numbered {
  readonly version: number;
  readonly at: number;
  readonly event: CommissionEvent;
}

const DAY = 86_400;
/** F-136: unknown; an assumption that can be changed. In days. */
export const defaultSettleDelay = 7;

/** C1: an order was paid, attributed, and a plan was found. `rate` in basis points. */
export const openCommission = (base: number, rate: number): CommissionOrder => ({
  state: 'pending',
  version: 0,
  rate,
  base,
  completedAt: null,
  hasAftersale: false,
  settled: 0,
  clawedBack: 0,
  refundedLater: 0,
});

/** Plays one event; the settlement is due as soon as its delay is over and no after-sales is open. */
export function advance(
  order: CommissionOrder,
  { version, at, event }: Numbered,
  settleDelay = defaultSettleDelay,
): CommissionOrder {
  if (version <= order.version) return order;
  const due = settleIfDue(order, at, settleDelay);
  return settleIfDue({ ...occur(due, event, at), version }, at, settleDelay);
}

type Effects = {
  readonly [Type in CommissionEvent['type']]: (
    order: CommissionOrder,
    event: Extract<CommissionEvent, { type: Type }>,
    at: number,
  ) => CommissionOrder;
};

const effects: Effects = {
  'gift-accepted': (order) => order, // C2: it waits on
  'gift-expired': (order) => cancel(order),
  completed: (order, _event, at) => ({ ...order, completedAt: order.completedAt ?? at }),
  'aftersale-opened': (order) => ({ ...order, hasAftersale: true }),
  'aftersale-closed': (order) => ({ ...order, hasAftersale: false }),
  refunded: (order, { fen, isPromotersFault }) => refund(order, fen, isPromotersFault),
  clock: (order) => order,
};

function occur(order: CommissionOrder, event: CommissionEvent, at: number): CommissionOrder {
  if (order.state === 'void') return order;
  const effect = effects[event.type] as Effects['clock'];
  return effect(order, event as { type: 'clock' }, at);
}

const cancel = (order: CommissionOrder): CommissionOrder =>
  order.state === 'pending' ? { ...order, state: 'void', base: 0 } : order;

/** C3, C4 before the settlement; C6 after it, when the fault is not the platform's (F-126). */
function refund(order: CommissionOrder, fen: number, isFault: boolean): CommissionOrder {
  const refunded = Math.min(fen, order.base - order.refundedLater);
  if (order.state === 'pending') {
    const base = order.base - refunded;
    return { ...order, base, hasAftersale: false, state: base === 0 ? 'void' : 'pending' };
  }
  const refundedLater = order.refundedLater + refunded;
  const due = order.settled - commissionOf(order.base - refundedLater, order.rate);
  return {
    ...order,
    hasAftersale: false,
    refundedLater,
    clawedBack: isFault ? Math.max(order.clawedBack, due) : order.clawedBack,
  };
}

function settleIfDue(order: CommissionOrder, at: number, days: number): CommissionOrder {
  const { state, completedAt, hasAftersale } = order;
  const isDue = completedAt !== null && at >= completedAt + days * DAY;
  if (state !== 'pending' || hasAftersale || !isDue) return order;
  return { ...order, state: 'settled', settled: commissionOf(order.base, order.rate) };
}
