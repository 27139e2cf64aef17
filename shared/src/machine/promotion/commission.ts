const BASIS_POINTS = 10_000;
const PPM = 1_000_000;

/** Somebody in the chain of a commission and what of it they pass on; in fen. */
export interface Link {
  readonly role: 'agency' | 'helper-agency' | 'promoter' | 'sharer-agency' | 'sharer';
  readonly received: number;
  readonly passedOn: number;
}

/** What stays with somebody; in fen. */
export interface Share {
  readonly role: Link['role'];
  readonly fen: number;
}

/** One role of a chain and the share of what it received that it passes on, in ppm. */
export interface Pass {
  readonly role: Link['role'];
  readonly ratio: number;
}

/** floor(base × rate) in fen; rounding down loses the shop nothing. */
export const commissionOf = (base: number, rate: number): number =>
  Number((BigInt(base) * BigInt(rate)) / BigInt(BASIS_POINTS));

/** F-204: rounded to the nearest fen; `rate` in basis points, `base` with freight and subsidy. */
export const technicalFeeOf = (base: number, rate: number): number =>
  Math.round((base * rate) / BASIS_POINTS);

/**
 * Passes a commission down a chain. What is rounded off when a share is passed on stays with the
 * one who passes it on, so the shares always add up to the commission.
 */
export function chainOf(commission: number, passes: readonly Pass[]): Link[] {
  let received = commission;
  return passes.map(({ role, ratio }, index) => {
    const isLast = index === passes.length - 1;
    const passedOn = isLast ? 0 : Number((BigInt(received) * BigInt(ratio)) / BigInt(PPM));
    const link = { role, received, passedOn };
    received = passedOn;
    return link;
  });
}

export const sharesOf = (chain: readonly Link[]): Share[] =>
  chain.map(({ role, received, passedOn }) => ({ role, fen: received - passedOn }));

/** What the platform lets an agency pass on to a 推客, in ppm; both ends included (F-117). */
export interface SplitBounds {
  readonly least: number;
  readonly most: number;
}

/** 10 % to 100 %, as written since 2025-11. */
export const splitBounds: SplitBounds = { least: PPM / 10, most: PPM };

export const isSplitAllowed = (ratio: number, { least, most } = splitBounds): boolean =>
  Number.isInteger(ratio) && ratio >= least && ratio <= most;
