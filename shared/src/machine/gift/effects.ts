import type { GiftParameters } from '../parameters.ts';
import type { Act, ActType } from './events.ts';
import { skuOf } from './guards.ts';
import { moneyOf, type Deadlines, type Entry, type GiftOrder } from './order.ts';

const setDeadline = (order: GiftOrder, change: Partial<Deadlines>): GiftOrder => ({
  ...order,
  deadlines: { ...order.deadlines, ...change },
});

/** Writes a movement into the books; nothing is moved that is not there. */
const book = (order: GiftOrder, entry: Omit<Entry, 'at'>): GiftOrder =>
  entry.fen === 0 ? order : { ...order, books: [...order.books, { at: order.now, ...entry }] };

const moveStock = (order: GiftOrder, id: string | null, by: 1 | -1): GiftOrder => ({
  ...order,
  product: {
    ...order.product,
    skus: order.product.skus.map((sku) =>
      sku.id === id ? { ...sku, stock: sku.stock + by } : sku,
    ),
  },
});

function send(order: GiftOrder, limits: GiftParameters): GiftOrder {
  return setDeadline(
    { ...order, state: 'await-accept' },
    { pay: null, accept: order.now + limits.acceptWithin },
  );
}

const submit = (order: GiftOrder, limits: GiftParameters): GiftOrder => {
  const reserved = moveStock(order, order.sku, -1);
  return order.kind === 'merchant'
    ? send(reserved, limits)
    : setDeadline({ ...reserved, state: 'await-pay' }, { pay: order.now + limits.payWithin });
};

const cancelUnpaid = (order: GiftOrder): GiftOrder =>
  setDeadline(moveStock({ ...order, state: 'cancelled-unpaid' }, order.sku, 1), { pay: null });

const swap = (order: GiftOrder, sku: string): GiftOrder => ({
  ...moveStock(moveStock(order, order.sku, 1), sku, -1),
  sku,
});

/** F-015, F-019: all that was paid goes back the way it came; a shop's own gift just ends. */
const refundExpired = (order: GiftOrder): GiftOrder => {
  const booked = book(order, {
    from: 'held',
    to: 'giver',
    fen: moneyOf(order).kept,
    why: 'refunded-expired',
  });
  return moveStock({ ...booked, state: 'expired-refunded' }, order.sku, 1);
};

function ship(order: GiftOrder, parcels: number, limits: GiftParameters): GiftOrder {
  const shipped = order.shipped + parcels;
  if (shipped < order.product.parcels) return { ...order, shipped, state: 'part-shipped' };
  return setDeadline(
    { ...order, shipped, state: 'await-receive' },
    { receive: order.now + limits.receiveWithin },
  );
}

const receive = (order: GiftOrder, limits: GiftParameters): GiftOrder =>
  setDeadline(
    { ...order, state: 'done' },
    { receive: null, aftersale: order.now + limits.aftersaleWithin },
  );

const refund = (order: GiftOrder, fen: number): GiftOrder => {
  const booked = book(order, { from: 'held', to: 'giver', fen, why: 'refunded-aftersale' });
  const settled: GiftOrder = { ...booked, aftersale: 'done' };
  return moneyOf(settled).kept > 0
    ? settled
    : setDeadline({ ...settled, state: 'closed-aftersale' }, { receive: null, aftersale: null });
};

type Effect<Type extends ActType> = (
  order: GiftOrder,
  act: Extract<Act, { type: Type }>,
  limits: GiftParameters,
) => GiftOrder;

const accept: Effect<'accept'> = (order, { address }) =>
  setDeadline(
    {
      ...order,
      state: 'await-ship',
      address,
      acceptedAt: order.now,
      acceptances: order.acceptances + 1,
    },
    { accept: null },
  );

const pay: Effect<'pay'> = (order, _act, limits) =>
  send(book(order, { from: 'giver', to: 'held', fen: order.price, why: 'paid' }), limits);

const effects: { readonly [Type in ActType]: Effect<Type> } = {
  'choose-sku': (order, { sku }) => ({ ...order, sku, price: skuOf(order, sku)?.price ?? 0 }),
  'choose-friend': (order, { friend }) => ({ ...order, recipient: friend }),
  'set-greeting': (order, { greeting }) => ({ ...order, greeting }),
  submit: (order, _act, limits) => submit(order, limits),
  pay,
  cancel: cancelUnpaid,
  'change-sku': (order, { sku }) => swap(order, sku),
  accept,
  'refund-expired': refundExpired,
  ship: (order, { parcels }, limits) => ship(order, parcels, limits),
  confirm: (order, _act, limits) => receive(order, limits),
  'open-aftersale': (order) => ({ ...order, aftersale: 'open' }),
  'close-aftersale': (order) => ({ ...order, aftersale: 'done' }),
  refund: (order, { fen }) => refund(order, fen),
  forward: (order) => order,
  wait: (order) => order,
};

/** What an allowed act does to the order. */
export function take(order: GiftOrder, act: Act, limits: GiftParameters): GiftOrder {
  const effect = effects[act.type] as Effect<ActType>;
  return effect(order, act, limits);
}

/** What the platform does by itself when a deadline is over; called with `now` at the deadline. */
export function expire(
  order: GiftOrder,
  deadline: keyof Deadlines,
  limits: GiftParameters,
): GiftOrder {
  switch (deadline) {
    case 'pay':
      return cancelUnpaid(order);
    case 'accept':
      return setDeadline({ ...order, state: 'expired' }, { accept: null });
    case 'receive':
      return receive(order, limits);
    case 'aftersale':
      return setDeadline(
        book(
          { ...order, state: 'closed' },
          { from: 'held', to: 'merchant', fen: moneyOf(order).kept, why: 'settled' },
        ),
        { aftersale: null },
      );
  }
}
