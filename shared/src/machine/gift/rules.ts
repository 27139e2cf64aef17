import type { ActType, Refusal } from './events.ts';
import {
  fitsCard,
  hasAddress,
  inStock,
  isAftersaleFree,
  isAftersaleOpen,
  isComplete,
  isEligible,
  isGreetingOpen,
  isLeftToShip,
  isNamedOnce,
  isRecipient,
  isSamePrice,
  isWithinPaid,
  type Guard,
} from './guards.ts';
import type { GiftOrder, Role, State } from './order.ts';

/**
 * A line of the rule book; a shop that gives its own goods plays the giver. Says who may do what in which states, and what it rests on. */
export interface Rule {
  readonly id: string;
  readonly act: ActType;
  readonly by: readonly Role[];
  readonly from: readonly State[];
  readonly kind?: GiftOrder['kind'];
  readonly basis: readonly string[];
  readonly guards: readonly Guard[];
  /** Some acts are refused whatever the circumstances, with a reason of their own. */
  readonly never?: Refusal['code'];
}

/** A guard sees only the acts of its own rule. */
const guardedBy = <Type extends ActType>(...guards: readonly Guard<Type>[]): readonly Guard[] =>
  guards as unknown as readonly Guard[];

const accepted: readonly State[] = ['await-ship', 'part-shipped', 'await-receive', 'done'];
const sent: readonly State[] = ['await-accept', ...accepted];

/** The rule book of a gift order; the machine does what stands here and nothing else. */
export const giftRules: readonly Rule[] = [
  {
    id: 'G1',
    act: 'choose-sku',
    by: ['giver'],
    from: ['draft'],
    basis: ['F-002', 'F-007', 'F-010'],
    guards: guardedBy(isEligible),
  },
  {
    id: 'G2a',
    act: 'choose-friend',
    by: ['giver'],
    from: ['draft'],
    kind: 'consumer',
    basis: ['F-010', 'F-011'],
    guards: [],
  },
  {
    id: 'G2b',
    act: 'set-greeting',
    by: ['giver'],
    from: ['draft', 'await-accept'],
    basis: ['F-012', 'F-035'],
    guards: guardedBy(isGreetingOpen, fitsCard),
  },
  {
    id: 'G3',
    act: 'submit',
    by: ['giver'],
    from: ['draft'],
    basis: ['F-010', 'F-033', 'A-08'],
    guards: guardedBy(isComplete, inStock),
  },
  {
    id: 'G3m',
    act: 'choose-friend',
    by: ['merchant'],
    from: ['await-accept'],
    kind: 'merchant',
    basis: ['F-026', 'F-034'],
    guards: guardedBy(isNamedOnce),
  },
  {
    id: 'G4',
    act: 'pay',
    by: ['giver'],
    from: ['await-pay'],
    basis: ['F-010', 'F-015', 'F-022', 'A-21'],
    guards: [],
  },
  { id: 'G5', act: 'cancel', by: ['giver'], from: ['await-pay'], basis: ['F-025'], guards: [] },
  {
    id: 'G6',
    act: 'cancel',
    by: ['giver'],
    from: sent,
    basis: ['F-016'],
    guards: [],
    never: 'sent-cannot-cancel',
  },
  {
    id: 'G7',
    act: 'change-sku',
    by: ['recipient'],
    from: ['await-accept'],
    basis: ['F-014', 'A-09'],
    guards: guardedBy(isSamePrice),
  },
  {
    id: 'G8',
    act: 'accept',
    by: ['recipient'],
    from: ['await-accept'],
    basis: ['F-013', 'F-014', 'F-029', 'A-10'],
    guards: guardedBy(isRecipient, hasAddress),
  },
  {
    id: 'G9',
    act: 'forward',
    by: ['recipient'],
    from: sent,
    basis: ['F-011'],
    guards: [],
    never: 'cannot-forward',
  },
  {
    id: 'G11',
    act: 'refund-expired',
    by: ['platform'],
    from: ['expired'],
    basis: ['F-015', 'F-019'],
    guards: [],
  },
  {
    id: 'G12',
    act: 'ship',
    by: ['merchant'],
    from: ['await-ship', 'part-shipped'],
    basis: ['F-025'],
    guards: guardedBy(isLeftToShip),
  },
  {
    id: 'G13',
    act: 'confirm',
    by: ['recipient'],
    from: ['await-receive'],
    basis: ['F-025', 'A-02', 'A-03'],
    guards: [],
  },
  {
    id: 'G14',
    act: 'open-aftersale',
    by: ['recipient'],
    from: accepted,
    basis: ['F-018', 'A-03'],
    guards: guardedBy(isAftersaleFree),
  },
  {
    id: 'G14g',
    act: 'open-aftersale',
    by: ['giver'],
    from: accepted,
    basis: ['F-018'],
    guards: [],
    never: 'ask-recipient',
  },
  {
    id: 'G14c',
    act: 'close-aftersale',
    by: ['merchant', 'recipient'],
    from: accepted,
    basis: ['F-018'],
    guards: guardedBy(isAftersaleOpen),
  },
  {
    id: 'G15',
    act: 'refund',
    by: ['merchant', 'platform'],
    from: accepted,
    kind: 'consumer',
    basis: ['F-019', 'F-020', 'F-025'],
    guards: [...guardedBy(isAftersaleOpen), ...guardedBy(isWithinPaid)],
  },
];
