import type { Refusal } from './events.ts';
import type { GiftLimits } from './guards.ts';
import type { Product } from './order.ts';
import { moneyOf, openOrder, type GiftOrder } from './order.ts';
import { giftLimits, moveClock, play } from './play.ts';

/** One of the gifts of a group gift; `owner` is the member it is bound to. */
export interface Slot {
  readonly owner: string | null;
  /** The sub-order (F-026); it waits to be accepted from the moment the group gift is sent. */
  readonly order: GiftOrder;
}

/** A gift for several members of a group: first come, first served, or by lot. Times in seconds. */
export interface GroupGift {
  readonly mode: 'first-come' | 'lottery';
  readonly giver: string;
  /** Who may take part. */
  readonly members: readonly string[];
  readonly slots: readonly Slot[];
  /** Members that entered the lottery, in order. */
  readonly entrants: readonly string[];
  /** When the lots are drawn by themselves, and at how many entrants; null once drawn. */
  readonly draw: { readonly at: number; readonly count: number } | null;
  readonly now: number;
  /** Makes the lots reproducible; a situation shared by link is drawn the same way. */
  readonly seed: number;
}

/** How a group gift is sent. `drawAfter` in seconds, only for a lottery. */
export interface GroupSetup {
  readonly mode: GroupGift['mode'];
  readonly giver: string;
  readonly members: readonly string[];
  readonly count: number;
  readonly sku: string;
  readonly drawAfter: number;
  readonly drawCount: number;
  readonly seed: number;
}

export interface GroupOutcome {
  readonly group: GroupGift;
  readonly refusal: Refusal | null;
}

const refuse = (group: GroupGift, code: Refusal['code'], ...basis: string[]): GroupOutcome => ({
  group,
  refusal: { code, basis },
});

/** H1: `count` gifts are paid at once; every slot is a sub-order that waits to be accepted. */
export function openGroup(
  product: Product,
  setup: GroupSetup,
  now: number,
  limits = giftLimits,
): GroupGift {
  const { mode, giver, members, count, sku, seed } = setup;
  return {
    mode,
    giver,
    members,
    slots: Array.from({ length: count }, () => ({
      owner: null,
      order: paidOrder(product, sku, now, limits),
    })),
    entrants: [],
    draw:
      mode === 'lottery'
        ? { at: now + setup.drawAfter, count: Math.max(1, setup.drawCount) }
        : null,
    now,
    seed,
  };
}

/** A sub-order from the sheet to the payment; whom it is for is found out later (H2, H4). */
function paidOrder(product: Product, sku: string, now: number, limits: GiftLimits): GiftOrder {
  const acts = [
    { type: 'choose-sku', sku },
    { type: 'choose-friend', friend: '' },
    { type: 'submit' },
    { type: 'pay' },
  ] as const;
  const order = acts.reduce<GiftOrder>(
    (current, act) => play(current, { id: act.type, at: now, by: 'giver', act }, limits).order,
    openOrder(product, now),
  );
  return { ...order, recipient: null };
}

const mayTakePart = (group: GroupGift, member: string): Refusal | null => {
  if (member === group.giver) return { code: 'not-yours', basis: ['A-11'] };
  return group.members.includes(member) ? null : { code: 'not-yours', basis: ['F-006'] };
};

const isFree = ({ owner, order }: Slot): boolean =>
  owner === null && order.state === 'await-accept';

const bind = (slot: Slot, member: string): Slot => ({
  owner: member,
  order: { ...slot.order, recipient: member },
});

/** H2: the first to claim takes a slot; one a person (F-026, A-11). */
export function claim(group: GroupGift, member: string): GroupOutcome {
  if (group.mode !== 'first-come') return refuse(group, 'not-now', 'F-006');
  const barred = mayTakePart(group, member);
  if (barred) return { group, refusal: barred };
  if (group.slots.some(({ owner }) => owner === member))
    return refuse(group, 'one-each', 'F-026', 'A-11');
  const index = group.slots.findIndex(isFree);
  if (index < 0) return refuse(group, 'none-left', 'F-006');
  return { group: withSlot(group, index, (slot) => bind(slot, member)), refusal: null };
}

/** H3: a member enters the lottery; the last one that was waited for starts the draw. */
export function enter(group: GroupGift, member: string): GroupOutcome {
  if (group.mode !== 'lottery' || group.draw === null) return refuse(group, 'not-now', 'F-006');
  const barred = mayTakePart(group, member);
  if (barred) return { group, refusal: barred };
  if (group.entrants.includes(member)) return refuse(group, 'one-each', 'A-11');
  const entered = { ...group, entrants: [...group.entrants, member] };
  const isFull = entered.entrants.length >= group.draw.count;
  return { group: isFull ? drawLots(entered) : entered, refusal: null };
}

/** H5: somebody accepts the gift that is theirs. */
export function acceptSlot(
  group: GroupGift,
  member: string,
  address: NonNullable<GiftOrder['address']>,
  limits = giftLimits,
): GroupOutcome {
  const index = group.slots.findIndex(({ owner }) => owner === member);
  const slot = group.slots[index];
  if (!slot) return refuse(group, 'not-the-recipient', 'F-029');
  const act = { type: 'accept', caller: member, address } as const;
  const event = {
    id: `accept-${String(slot.order.seen.length)}`,
    at: group.now,
    by: 'recipient',
    act,
  } as const;
  const { order, refusal } = play(slot.order, event, limits);
  return { group: withSlot(group, index, () => ({ ...slot, order })), refusal };
}

/**
 * H6: moves the clock; lots are drawn when their time comes, and what nobody accepted within the
 * time is refunded. A clock that goes back changes nothing.
 */
export function moveGroupClock(group: GroupGift, to: number, limits = giftLimits): GroupGift {
  if (to <= group.now) return group;
  const due = group.draw;
  const drawn =
    due !== null && due.at <= to
      ? drawLots(atTime(group, Math.max(due.at, group.now), limits))
      : group;
  return refundExpired(atTime(drawn, to, limits), limits);
}

const atTime = (group: GroupGift, to: number, limits: GiftLimits): GroupGift => ({
  ...group,
  now: to,
  slots: group.slots.map((slot) => ({ ...slot, order: moveClock(slot.order, to, limits) })),
});

const refundExpired = (group: GroupGift, limits: GiftLimits): GroupGift => ({
  ...group,
  slots: group.slots.map((slot) => ({
    ...slot,
    order: play(
      slot.order,
      {
        id: `refund-${String(slot.order.seen.length)}`,
        at: group.now,
        by: 'platform',
        act: { type: 'refund-expired' },
      },
      limits,
    ).order,
  })),
});

/** H4: as many slots as there are entrants, every entrant with the same chance. */
function drawLots(group: GroupGift): GroupGift {
  const winners = shuffled(group.entrants, group.seed);
  const open = group.slots.flatMap((slot, index) => (isFree(slot) ? [index] : []));
  const slots = group.slots.map((slot, index) => {
    const winner = winners[open.indexOf(index)];
    return open.includes(index) && winner !== undefined ? bind(slot, winner) : slot;
  });
  return { ...group, slots, draw: null };
}

const withSlot = (group: GroupGift, index: number, change: (slot: Slot) => Slot): GroupGift => ({
  ...group,
  slots: group.slots.map((slot, at) => (at === index ? change(slot) : slot)),
});

/** Fisher and Yates, with Tommy Ettinger's mulberry32 as the source of chance. */
function shuffled(items: readonly string[], seed: number): string[] {
  const result = [...items];
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let last = result.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    const held = String(result[last]);
    result[last] = String(result[chosen]);
    result[chosen] = held;
  }
  return result;
}

/** How many gifts were accepted, went back, or are still open. */
export function tallyOf({ slots }: GroupGift): {
  readonly accepted: number;
  readonly refunded: number;
  readonly open: number;
} {
  const accepted = slots.filter(({ order }) => order.acceptedAt !== null).length;
  const refunded = slots.filter(({ order }) => order.state === 'expired-refunded').length;
  return { accepted, refunded, open: slots.length - accepted - refunded };
}

/** What the giver paid for all gifts, got back, and what is kept; in fen. */
export const groupMoneyOf = ({ slots }: GroupGift): ReturnType<typeof moneyOf> =>
  slots.reduce(
    (sum, { order }) => {
      const { paid, refunded, kept } = moneyOf(order);
      return { paid: sum.paid + paid, refunded: sum.refunded + refunded, kept: sum.kept + kept };
    },
    { paid: 0, refunded: 0, kept: 0 },
  );
