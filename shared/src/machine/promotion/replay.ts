import { attribute, type Attribution } from './attribute.ts';
import {
  chainOf,
  commissionOf,
  sharesOf,
  technicalFeeOf,
  type Link,
  type Pass,
  type Share,
} from './commission.ts';
import { planFor, problemOf, type Plan, type PlanProblem } from './plan.ts';
import {
  advance,
  openCommission,
  type CommissionEvent,
  type CommissionOrder,
} from './settlement.ts';
import type { AttributionRules, Click, Purchase } from './touches.ts';

/** Money that goes back to the buyer. Times in seconds, money in fen. */
export interface Refund {
  readonly at: number;
  readonly fen: number;
  /** Whether the fault is with those who earned the commission (F-126). */
  readonly isPromotersFault: boolean;
}

/** One order with all that led to it and followed. Money in fen, rates in basis points. */
export interface PromotionCase {
  readonly price: number;
  readonly freight: number;
  readonly technicalRate: number;
  readonly plans: readonly Plan[];
  /** How the commission is handed down, and what each passes on of what it received. */
  readonly chain: readonly Pass[];
  readonly clicks: readonly Click[];
  readonly earlier: readonly Purchase[];
  readonly order: Purchase;
  readonly completedAt: number;
  readonly refunds: readonly Refund[];
  readonly rules: AttributionRules;
  /** Days from completion to settlement: unknown (F-136), assumed. */
  readonly settleDelay: number;
  /** The moment at which the account is taken. */
  readonly now: number;
}

/** Why no commission is paid although somebody won. */
export type NoCommission = 'no-winner' | 'no-plan' | PlanProblem;

/** Who gets what of a case, in fen; everything follows from the case alone. */
export interface PromotionResult {
  readonly attribution: Attribution;
  readonly plan: Plan | null;
  readonly reason: NoCommission | null;
  /** Null when there is no commission order. */
  readonly commission: CommissionOrder | null;
  readonly chain: readonly Link[];
  readonly shares: readonly Share[];
  /** What each has to give back; same order as `shares`. */
  readonly clawback: readonly Share[];
  readonly merchant: {
    readonly paid: number;
    readonly refunded: number;
    readonly technicalFee: number;
    readonly commission: number;
    readonly left: number;
  };
}

/** Replays a case: attribution, plan, commission, its states, the split and what is taken back. */
export function replayCase(given: PromotionCase): PromotionResult {
  const attribution = attribute(given.clicks, given.order, given.rules, given.earlier);
  const { plan, reason } = planOf(given, attribution);
  const commission = plan && settle(given, plan);
  const due = commission ? dueOf(commission) : 0;
  const chain = chainOf(due, given.chain);
  const shares = sharesOf(chain);
  return {
    attribution,
    plan,
    reason,
    commission,
    chain,
    shares,
    clawback: commission ? clawbackOf(given, commission) : [],
    merchant: merchantOf(given, commission ? due - commission.clawedBack : 0),
  };
}

function planOf(
  { plans }: PromotionCase,
  { winner }: Attribution,
): { readonly plan: Plan | null; readonly reason: NoCommission | null } {
  if (!winner) return { plan: null, reason: 'no-winner' };
  const problem = problemOf(plans);
  if (problem) return { plan: null, reason: problem };
  const plan = planFor(plans, winner.promoter);
  return plan ? { plan, reason: null } : { plan: null, reason: 'no-plan' };
}

interface Dated {
  readonly at: number;
  readonly event: CommissionEvent;
}

/** Plays completion and refunds in the order of time, up to the moment of the account. */
function settle(given: PromotionCase, plan: Plan): CommissionOrder {
  const events: readonly Dated[] = [
    { at: given.completedAt, event: { type: 'completed' } },
    ...given.refunds.map(({ at, fen, isPromotersFault }): Dated => ({
      at,
      event: { type: 'refunded', fen, isPromotersFault },
    })),
  ];
  return [...events]
    .sort((one, other) => one.at - other.at)
    .filter(({ at }) => at <= given.now)
    .concat({ at: given.now, event: { type: 'clock' } })
    .reduce(
      (order, { at, event }, index) =>
        advance(order, { version: index + 1, at, event }, given.settleDelay),
      openCommission(given.price, plan.rate),
    );
}

/** What was settled, or would be if it were settled now. */
const dueOf = ({ state, settled, base, rate }: CommissionOrder): number => {
  if (state === 'void') return 0;
  return state === 'settled' ? settled : commissionOf(base, rate);
};

/** What each gave back: the difference to the shares of what is left of the commission. */
function clawbackOf({ chain }: PromotionCase, order: CommissionOrder): Share[] {
  if (order.clawedBack === 0) return [];
  const kept = sharesOf(chainOf(order.settled - order.clawedBack, chain));
  return sharesOf(chainOf(order.settled, chain)).map(({ role, fen }, index) => ({
    role,
    fen: fen - (kept[index]?.fen ?? 0),
  }));
}

/** the shop pays the technical fee and the commission from its own side. */
function merchantOf(given: PromotionCase, commission: number): PromotionResult['merchant'] {
  const paid = given.price + given.freight;
  const refunded = given.refunds
    .filter(({ at }) => at <= given.now)
    .reduce((sum, { fen }) => Math.min(given.price, sum + fen), 0);
  const technicalFee = technicalFeeOf(paid - refunded, given.technicalRate);
  return {
    paid,
    refunded,
    technicalFee,
    commission,
    left: paid - refunded - technicalFee - commission,
  };
}
