/** A commission plan of a product. `rate` in basis points (1 % = 100). */
export interface Plan {
  readonly kind: 'normal' | 'directed' | 'exclusive';
  readonly rate: number;
  /** Who it is for; a normal plan is for everybody. */
  readonly promoters: readonly string[];
}

/** Why a set of plans cannot stand for one product. */
export type PlanProblem =
  'rate-out-of-range' | 'exclusive-with-others' | 'directed-without-normal' | 'two-of-a-kind';

/** In basis points (F-112). */
export const planRanges: Readonly<Record<Plan['kind'], readonly [number, number]>> = {
  normal: [100, 5_000],
  directed: [0, 9_000],
  exclusive: [0, 9_000],
};

/** F-110, F-112: one exclusive plan, or a normal one with a directed one beside it at most. */
export function problemOf(plans: readonly Plan[]): PlanProblem | null {
  const has = (kind: Plan['kind']) => plans.some((plan) => plan.kind === kind);
  const isOutside = ({ kind, rate }: Plan) =>
    !Number.isInteger(rate) || rate < planRanges[kind][0] || rate > planRanges[kind][1];
  if (plans.some(isOutside)) return 'rate-out-of-range';
  if (has('exclusive') && (has('normal') || has('directed'))) return 'exclusive-with-others';
  if (has('directed') && !has('normal')) return 'directed-without-normal';
  return new Set(plans.map(({ kind }) => kind)).size < plans.length ? 'two-of-a-kind' : null;
}

const precedence: readonly Plan['kind'][] = ['exclusive', 'directed', 'normal'];

/** The plan a promoter works under: the more specific one; undefined when none is for them. */
export const planFor = (plans: readonly Plan[], promoter: string): Plan | undefined =>
  precedence
    .map((kind) => plans.find((plan) => plan.kind === kind))
    .find((plan) => plan && (plan.kind === 'normal' || plan.promoters.includes(promoter)));
