import type { SandboxAct } from '@app/shared/contract/sandbox';
import type { Act } from '@app/shared/machine/gift/events';
import type { Offer } from '@app/shared/machine/gift/offers';
import type { Role } from '@app/shared/machine/gift/order';
import { addresses, greetings } from '@app/shared/machine/gift/situation';

/** A seat in a sandbox: its id and the key that opens it. */
export interface Seat {
  readonly id: string;
  readonly key: string;
  /** The key of the friend; only the one who opened the sandbox has it. */
  readonly friendKey: string | null;
}

/** Whose part each seat plays; the shop is played by the one who opened the sandbox. */
export const rolesOf = (seat: 'giver' | 'recipient'): readonly Role[] =>
  seat === 'giver' ? ['giver', 'merchant'] : ['recipient'];

/** The friend is the one with the link; everything else can be done as in the sandbox for one. */
export const isOffered = ({ act }: Offer): boolean => act.type !== 'choose-friend';

const PLAIN = [
  'submit',
  'pay',
  'cancel',
  'forward',
  'confirm',
  'open-aftersale',
  'close-aftersale',
] as const;

type Words = {
  readonly [Type in Act['type']]?: (act: Extract<Act, { type: Type }>) => SandboxAct;
};

const words: Words = {
  'choose-sku': ({ sku }) => ({ type: 'choose-sku', sku }),
  'change-sku': ({ sku }) => ({ type: 'change-sku', sku }),
  'set-greeting': ({ greeting }) => ({
    type: 'set-greeting',
    greeting: greetings.indexOf(greeting),
  }),
  accept: ({ address }) => ({
    type: 'accept',
    address: addresses.findIndex(({ place }) => place === address.place),
  }),
  ship: ({ parcels }) => ({ type: 'ship', parcels }),
  refund: ({ fen }) => ({ type: 'refund', fen }),
};

/** An act as it is sent: words and addresses by their place in the lists. */
export function sentAs(act: Act): SandboxAct | null {
  const plain = PLAIN.find((type) => type === act.type);
  if (plain) return { type: plain };
  const say = words[act.type] as ((act: Act) => SandboxAct) | undefined;
  return say?.(act) ?? null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The seat that a link or a storage holds; null when it holds none. */
export function seatFrom(stored: unknown): Seat | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, key, friendKey } = stored as Record<string, unknown>;
  if (!isText(id) || !isText(key)) return null;
  return { id, key, friendKey: isText(friendKey) ? friendKey : null };
}

/** A key that no other move or claim has, so that one sent twice counts once. */
export const newKey = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`;
