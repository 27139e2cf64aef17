import type { Sandbox } from '@app/shared/contract/sandbox';
import type { GiftOrder } from '@app/shared/machine/gift/order';
import { orderFor } from '@app/shared/machine/gift/view';
import { atTime, type Seat } from './game.ts';
import { hashOf } from './keys.ts';
import type { SandboxRow } from './sandbox.entity.ts';

const unsent: readonly GiftOrder['state'][] = ['draft', 'await-pay', 'cancelled-unpaid'];

/** The style and the words of a gift that was not sent yet are nobody's but the giver's. */
const stillSecret: Partial<GiftOrder> = { sku: null, price: 0, greeting: '' };

/** The recipient knows nothing of the money; style and words come with the gift. */
const ownView = (order: GiftOrder, seat: Seat): GiftOrder => {
  if (seat === 'giver') return orderFor(order, seat);
  const known = { ...orderFor(order, seat), books: [] };
  return unsent.includes(order.state) ? { ...known, ...stillSecret } : known;
};

/** The clock of a sandbox: that on the wall, or the one the giver moves. */
export const secondsOf = ({ mode, createdAt, state }: SandboxRow, now: Date): number =>
  mode === 'stepped'
    ? (state as GiftOrder).now
    : Math.max(0, Math.floor((now.getTime() - createdAt.getTime()) / 1000));

/** The sandbox as one seat may see it now. */
export function seenBy(row: SandboxRow, seat: Seat, now: Date): Sandbox {
  const { id, version, mode, asOf, expiresAt, seatHash } = row;
  const order = atTime(row.state as GiftOrder, secondsOf(row, now));
  return {
    id,
    version,
    seat,
    mode,
    asOf,
    isJoined: seatHash !== null,
    expiresAt: expiresAt.toISOString(),
    order: structuredClone(ownView(order, seat)) as Sandbox['order'],
  };
}

/** A weak tag: what differs only in the clock that runs on every wall is the same. */
export const etagOf = ({ order: { now: _, ...order }, ...sandbox }: Sandbox): string =>
  `W/"${hashOf(JSON.stringify([sandbox, order])).slice(0, 22)}"`;
