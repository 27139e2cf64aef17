import { technicalFeeOf } from '../promotion/commission.ts';
import { calculationOf, percent, yuan, type Calculation, type Line } from './arithmetic.ts';

/** What an order and its shop are. Money in fen, rates in basis points. */
export interface FeeCase {
  readonly price: number;
  readonly freight: number;
  /** What the platform added to the payment; part of the base (F-204). */
  readonly subsidy: number;
  /** The rate of the category: typed in, since the table is unknown. */
  readonly rate: number;
  /** The offer of 2023 for new shops; null when it is not claimed. */
  readonly offer: {
    /** Days since the shop opened. */
    readonly day: number;
    /** What the shop sold before this order, in fen. */
    readonly soldBefore: number;
  } | null;
}

/** The limits of the offer and the range of rates, as the rules have them. */
export interface FeeLimits {
  readonly offerDays: number;
  readonly offerCap: number;
  readonly offerRate: number;
}

/** F-205: 1 % in the first 30 days on the first million. Basis points, days and fen. */
export const feeLimits: FeeLimits = { offerDays: 30, offerCap: 100_000_000, offerRate: 100 };

/** 技术服务费: rate × what was paid with freight and subsidy; the offer covers its part first. */
export function feeOf(given: FeeCase, limits: FeeLimits = feeLimits): Calculation {
  const base = given.price + given.freight + given.subsidy;
  const cheap = Math.min(base, offeredOf(given, limits));
  const lines: Line[] = [
    {
      label: '计费的数',
      expression: `${yuan(given.price)} + 运费 ${yuan(given.freight)} + 补贴 ${yuan(given.subsidy)}`,
      fen: base,
      basis: ['F-204'],
    },
    ...(cheap > 0 ? [part('新店优惠的部分', cheap, limits.offerRate, ['F-204', 'F-205'])] : []),
    ...(base > cheap ? [part('按类目的部分', base - cheap, given.rate, ['F-204'])] : []),
  ];
  const total = lines.slice(1).reduce((sum, { fen }) => sum + fen, 0);
  return calculationOf(lines, total);
}

/** How much of the million is left to an order within the days of the offer. */
function offeredOf({ offer }: FeeCase, { offerDays, offerCap }: FeeLimits): number {
  if (offer === null || offer.day > offerDays) return 0;
  return Math.max(0, offerCap - offer.soldBefore);
}

const part = (label: string, base: number, rate: number, basis: readonly string[]): Line => ({
  label,
  expression: `${yuan(base)} × ${percent(rate)}`,
  fen: technicalFeeOf(base, rate),
  basis,
});
