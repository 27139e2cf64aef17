import {
  renewed,
  touchOf,
  type AttributionRules,
  type Click,
  type Purchase,
  type Touch,
} from './touches.ts';

/** Why a click won, or why it did not. */
export type Verdict =
  | 'won-same-product'
  | 'won-latest'
  | 'after-the-order'
  | 'expired'
  | 'scene-not-counted'
  | 'own-purchase'
  | 'own-lead'
  | 'other-product'
  | 'older';

/** A click that was looked at, with the rule that decided on it and what that rests on. */
export interface Considered {
  readonly touch: Touch;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly basis: readonly string[];
}

export interface Attribution {
  readonly winner: Touch | null;
  /** In the order of the clicks. */
  readonly considered: readonly Considered[];
}

interface Ground {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly basis: readonly string[];
}

const grounds: Readonly<Record<Verdict, Omit<Ground, 'verdict'>>> = {
  'won-same-product': { rule: 'L5a', basis: ['F-124'] },
  'won-latest': { rule: 'L5b', basis: ['F-124'] },
  'after-the-order': { rule: 'L4', basis: ['F-122'] },
  expired: { rule: 'L4', basis: ['F-122', 'F-123'] },
  'scene-not-counted': { rule: 'L4', basis: ['F-124', 'F-125'] },
  'own-purchase': { rule: 'L9', basis: ['A-14'] },
  'own-lead': { rule: 'L8', basis: ['F-127'] },
  'other-product': { rule: 'L5a', basis: ['F-124'] },
  older: { rule: 'L5', basis: ['F-124', 'A-16'] },
};

/**
 * Who gets the commission of an order (L1–L11). At most one click wins: the latest on a link of
 * the bought product, else the latest on anything of the shop; of two in one second the one that
 * came last. Earlier orders prolong the windows of the clicks that won them.
 */
export function attribute(
  clicks: readonly Click[],
  purchase: Purchase,
  rules: AttributionRules,
  earlier: readonly Purchase[] = [],
): Attribution {
  const touches = earlier
    .filter(({ at }) => at <= purchase.at)
    .sort((one, other) => one.at - other.at)
    .reduce(
      (current, order) => {
        const { winner } = choose(current, order, rules);
        return current.map((touch) =>
          touch.id === winner?.id ? renewed(touch, order.at, rules) : touch,
        );
      },
      clicks.map((click) => touchOf(click, rules)),
    );
  return choose(touches, purchase, rules);
}

function choose(
  touches: readonly Touch[],
  purchase: Purchase,
  rules: AttributionRules,
): Attribution {
  const barred = touches.map((touch) => bar(touch, purchase, rules));
  const alive = touches.filter((_touch, index) => barred[index] === null);
  const same = alive.filter(
    ({ kind, product }) => kind === 'product' && product === purchase.product,
  );
  const winner = latest(same) ?? latest(alive);
  return {
    winner,
    considered: touches.map((touch, index) => {
      const verdict = barred[index] ?? verdictOf(touch, winner, same);
      return { touch, verdict, ...grounds[verdict] };
    }),
  };
}

/** What keeps a click from being a candidate at all. */
function bar(touch: Touch, purchase: Purchase, rules: AttributionRules): Verdict | null {
  if (touch.at > purchase.at) return 'after-the-order';
  if (touch.expires <= purchase.at) return 'expired';
  if (rules.ruleset === '2024-12' && purchase.scene !== 'group-chat') return 'scene-not-counted';
  if (purchase.isOwnLead) return 'own-lead';
  return !rules.allowSelf && touch.promoter === purchase.buyer ? 'own-purchase' : null;
}

const latest = (touches: readonly Touch[]): Touch | null =>
  touches.reduce<Touch | null>(
    (last, touch) => (last === null || touch.at >= last.at ? touch : last),
    null,
  );

function verdictOf(touch: Touch, winner: Touch | null, same: readonly Touch[]): Verdict {
  if (touch === winner) return same.includes(touch) ? 'won-same-product' : 'won-latest';
  return same.length > 0 && !same.includes(touch) ? 'other-product' : 'older';
}
