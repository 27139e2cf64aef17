import type { SandboxAct, SandboxMove } from '@app/shared/contract/sandbox';
import type { Act } from '@app/shared/machine/gift/events';
import { openOrder, type GiftOrder, type Role } from '@app/shared/machine/gift/order';
import { play, type Outcome } from '@app/shared/machine/gift/play';
import { addresses, friends, greetings, products } from '@app/shared/machine/gift/situation';

export type Seat = 'giver' | 'recipient';

/** Who may play what: the giver's phone also plays the shop, since nobody else sits there. */
const roles: Readonly<Record<Seat, readonly Role[]>> = {
  giver: ['giver', 'merchant', 'platform'],
  recipient: ['recipient'],
};

export const mayPlay = (seat: Seat, role: Role): boolean => roles[seat].includes(role);

const [friend = ''] = friends;

/** A gift for the one friend who holds the other key; null when there is no such product. */
export function newGame(product: number): GiftOrder | null {
  const given = products[product];
  if (!given) return null;
  const event = {
    id: 'friend',
    at: 0,
    by: 'giver',
    act: { type: 'choose-friend', friend },
  } as const;
  return { ...play(openOrder(given, 0), event).order, seen: [] };
}

type Words = {
  readonly [Type in SandboxAct['type']]?: (
    act: Extract<SandboxAct, { type: Type }>,
  ) => Act | undefined;
};

/** The acts whose words or addresses come from the made-up lists. */
const words: Words = {
  'set-greeting': ({ greeting: place }) => {
    const greeting = greetings[place];
    return greeting === undefined ? undefined : { type: 'set-greeting', greeting };
  },
  accept: ({ address: place }) => {
    const address = addresses[place];
    return address && { type: 'accept', caller: friend, address };
  },
  forward: () => ({ type: 'forward', friend: friends[1] ?? friend }),
  advance: () => ({ type: 'wait' }),
};

/** An act in the words of the machine; undefined when it names something that is not there. */
function actOf(act: SandboxAct): Act | undefined {
  const read = words[act.type] as ((act: SandboxAct) => Act | undefined) | undefined;
  return read ? read(act) : (act as Act);
}

/** Moves the clock, and pays back at once what was not accepted in time: the platform's own part. */
export function atTime(order: GiftOrder, now: number): GiftOrder {
  const wait = { id: 'clock', at: now, by: 'platform', act: { type: 'wait' } } as const;
  const current = { ...play(order, wait).order, seen: [] };
  if (current.state !== 'expired') return current;
  const refund = {
    id: 'refund',
    at: now,
    by: 'platform',
    act: { type: 'refund-expired' },
  } as const;
  return { ...play(current, refund).order, seen: [] };
}

/** Plays a move at a moment (seconds); null when its act names something that is not there. */
export function playMove(
  order: GiftOrder,
  { idempotencyKey, by, act }: SandboxMove,
  now: number,
): Outcome | null {
  const known = actOf(act);
  if (!known) return null;
  const at = act.type === 'advance' ? now + act.seconds : now;
  const outcome = play(atTime(order, at), { id: idempotencyKey, at, by, act: known });
  return { ...outcome, order: { ...outcome.order, seen: [] } };
}
