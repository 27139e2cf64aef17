import { giftDefaults } from '../parameters.ts';
import type { GiftEvent, Refusal } from './events.ts';
import { expire, take } from './effects.ts';
import type { GiftLimits } from './guards.ts';
import type { Deadlines, GiftOrder, Role, State } from './order.ts';
import { giftRules, type Rule } from './rules.ts';

/** What came of an event: the order after it, the rule that decided, and a refusal if it was one. */
export interface Outcome {
  readonly order: GiftOrder;
  readonly rule: string | null;
  readonly refusal: Refusal | null;
}

/** Today's rules; the excluded categories are those reported at launch (F-007, F-009). */
export const giftLimits: GiftLimits = {
  ...giftDefaults,
  excludedCategories: ['珠宝首饰', '教育培训'],
};

/**
 * Plays one event. The clock is moved to the event first, so that what was due before happens
 * before; an event of the past happens now. Playing an event again changes nothing.
 */
export function play(order: GiftOrder, event: GiftEvent, limits = giftLimits): Outcome {
  if (order.seen.includes(event.id)) return { order, rule: null, refusal: null };
  const current = remember(moveClock(order, event.at, limits), event.id);
  if (event.act.type === 'wait') return { order: current, rule: null, refusal: null };
  const rule = ruleFor(current, event);
  if (!rule) return { order: current, rule: null, refusal: misfit(current, event) };
  const refusal = rule.never
    ? { code: rule.never, basis: rule.basis }
    : firstRefusal(rule, current, event, limits);
  // what an act lets go on may be due already: the end of a window that after-sales held back
  const after = refusal
    ? current
    : moveClock(take(current, event.act, limits), current.now, limits);
  return { order: after, rule: rule.id, refusal };
}

/** The order after a history, and what each of its events came to. */
export function replay(
  order: GiftOrder,
  events: readonly GiftEvent[],
  limits = giftLimits,
): { readonly order: GiftOrder; readonly outcomes: readonly Outcome[] } {
  const outcomes: Outcome[] = [];
  let current = order;
  for (const event of events) {
    const outcome = play(current, event, limits);
    outcomes.push(outcome);
    current = outcome.order;
  }
  return { order: current, outcomes };
}

/** Moves the clock forward, deadline by deadline; a clock that goes back stays where it was. */
export function moveClock(order: GiftOrder, to: number, limits = giftLimits): GiftOrder {
  let current = order;
  for (let due = nextDeadline(current, to); due; due = nextDeadline(current, to)) {
    current = expire({ ...current, now: due.at }, due.name, limits);
  }
  return to > current.now ? { ...current, now: to } : current;
}

/** After-sales that are open hold back the end of their window (G14: the order waits for them). */
const isHeld = ({ aftersale }: GiftOrder, name: keyof Deadlines): boolean =>
  name === 'aftersale' && aftersale === 'open';

function nextDeadline(
  order: GiftOrder,
  to: number,
): { readonly name: keyof Deadlines; readonly at: number } | undefined {
  const names: readonly (keyof Deadlines)[] = ['pay', 'accept', 'receive', 'aftersale'];
  return names
    .flatMap((name) => {
      const at = order.deadlines[name];
      return at === null || at > to || isHeld(order, name)
        ? []
        : [{ name, at: Math.max(at, order.now) }];
    })
    .sort((one, other) => one.at - other.at)[0];
}

const remember = (order: GiftOrder, id: string): GiftOrder => ({
  ...order,
  seen: [...order.seen, id],
});

/** Whose part somebody plays: of a shop's own gift the shop is the giver (F-028). */
const rolesOf = ({ kind }: GiftOrder, by: Role): readonly Role[] => {
  if (kind === 'consumer') return [by];
  return by === 'merchant' ? ['merchant', 'giver'] : by === 'giver' ? [] : [by];
};

const isFor = (rule: Rule, order: GiftOrder, { act, by }: GiftEvent): boolean =>
  rule.act === act.type &&
  rolesOf(order, by).some((role) => rule.by.includes(role)) &&
  (rule.kind === undefined || rule.kind === order.kind);

const ruleFor = (order: GiftOrder, event: GiftEvent): Rule | undefined =>
  giftRules.find((rule) => isFor(rule, order, event) && rule.from.includes(order.state));

/** No rule fits: either it is not this person's to do, or it is not the moment. */
function misfit(order: GiftOrder, event: GiftEvent): Refusal {
  const own = giftRules.find((rule) => isFor(rule, order, event));
  if (own) return { code: 'not-now', basis: own.basis };
  const others = giftRules.find(
    (rule) => rule.act === event.act.type && rule.from.includes(order.state),
  );
  return { code: 'not-yours', basis: others?.basis ?? [] };
}

function firstRefusal(
  rule: Rule,
  order: GiftOrder,
  event: GiftEvent,
  limits: GiftLimits,
): Refusal | null {
  for (const guard of rule.guards) {
    const refusal = guard(order, event.act, limits, event);
    if (refusal) return refusal;
  }
  return null;
}

/** order.status (F-025) and StoreGift.orderStatus (F-029); null where no code is known. */
export const statusCodes: Readonly<
  Record<State, { readonly order: number | null; readonly gift: number | null }>
> = {
  draft: { order: null, gift: null },
  'await-pay': { order: 10, gift: null },
  'await-accept': { order: 12, gift: 10 },
  'await-ship': { order: 20, gift: 20 },
  'part-shipped': { order: 21, gift: 20 },
  'await-receive': { order: 30, gift: 20 },
  done: { order: 100, gift: 20 },
  closed: { order: 100, gift: 20 },
  expired: { order: null, gift: 180 },
  'expired-refunded': { order: null, gift: 181 },
  'cancelled-unpaid': { order: 250, gift: 250 },
  'closed-aftersale': { order: 200, gift: null },
};
