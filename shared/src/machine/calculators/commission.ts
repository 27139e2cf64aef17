import {
  chainOf,
  commissionOf,
  isSplitAllowed,
  sharesOf,
  splitBounds,
  type Link,
  type Pass,
  type Share,
  type SplitBounds,
} from '../promotion/commission.ts';
import { problemOf, type Plan, type PlanProblem } from '../promotion/plan.ts';
import { calculationOf, percent, yuan, type Calculation, type Line } from './arithmetic.ts';

/** What a commission is worked out from. Money in fen, rate in basis points, ratios in ppm. */
export interface CommissionCase {
  readonly price: number;
  readonly kind: Plan['kind'];
  readonly rate: number;
  readonly chain: readonly Pass[];
  /** Whether the platform pays the 推客 itself: then the ratio has bounds (F-117). */
  readonly isPaidByPlatform: boolean;
}

export type CommissionProblem = PlanProblem | 'ratio-out-of-range';

export interface CommissionResult extends Calculation {
  readonly shares: readonly Share[];
  readonly problem: CommissionProblem | null;
}

const names: Readonly<Record<Link['role'], string>> = {
  agency: '机构',
  'helper-agency': '协作机构',
  promoter: '带货者',
  'sharer-agency': '推客机构',
  sharer: '推客',
};

/** 分佣: the commission of a price and what each in the chain keeps; nothing is lost in rounding. */
export function commissionResultOf(given: CommissionCase, bounds = splitBounds): CommissionResult {
  const commission = commissionOf(given.price, given.rate);
  const chain = chainOf(commission, given.chain);
  const shares = sharesOf(chain);
  const lines: Line[] = [
    {
      label: '佣金',
      expression: `${yuan(given.price)} × ${percent(given.rate)}，不足一分舍去`,
      fen: commission,
      basis: ['F-112', 'A-18', 'A-19'],
    },
    ...chain.map(({ role, received, passedOn }) => ({
      label: `${names[role]}留下`,
      expression: `${yuan(received)} − ${yuan(passedOn)}`,
      fen: received - passedOn,
      basis: ['F-119'],
    })),
  ];
  return { ...calculationOf(lines, commission), shares, problem: problemIn(given, bounds) };
}

function problemIn(
  { kind, rate, chain, isPaidByPlatform }: CommissionCase,
  bounds: SplitBounds,
): CommissionProblem | null {
  const plan = { kind, rate, promoters: [] };
  const normal = { kind: 'normal' as const, rate: 100, promoters: [] };
  const problem = problemOf(kind === 'directed' ? [normal, plan] : [plan]);
  if (problem) return problem;
  const passes = chain.slice(0, -1);
  const isBad = isPaidByPlatform && passes.some(({ ratio }) => !isSplitAllowed(ratio, bounds));
  return isBad ? 'ratio-out-of-range' : null;
}
