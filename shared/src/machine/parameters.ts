/** A number a rule uses: what it is worth, and the fact (F-…) or assumption (A-…) it rests on. */
export interface Parameter {
  readonly value: number;
  readonly unit: 'second' | 'fen' | 'day' | 'piece' | 'character' | 'percent' | 'ppm' | 'bp';
  readonly basis: string;
}

const DAY = 86_400;

/** What the gift machine may be told; the defaults are today's facts and our assumptions. */
export const giftParameters = {
  acceptWithin: { value: DAY, unit: 'second', basis: 'F-015' },
  priceCap: { value: 1_000_000, unit: 'fen', basis: 'F-007' },
  merchantPriceCap: { value: 2_000_000, unit: 'fen', basis: 'F-008' },
  greetingHan: { value: 20, unit: 'character', basis: 'F-035' },
  greetingLatin: { value: 40, unit: 'character', basis: 'F-035' },
  payWithin: { value: 1_800, unit: 'second', basis: 'A-01' },
  receiveWithin: { value: 10 * DAY, unit: 'second', basis: 'A-02' },
  aftersaleWithin: { value: 7 * DAY, unit: 'second', basis: 'A-03' },
} as const satisfies Record<string, Parameter>;

export type GiftParameters = { readonly [key in keyof typeof giftParameters]: number };

/** The values alone, as the machine takes them. */
export const giftDefaults: GiftParameters = {
  acceptWithin: giftParameters.acceptWithin.value,
  priceCap: giftParameters.priceCap.value,
  merchantPriceCap: giftParameters.merchantPriceCap.value,
  greetingHan: giftParameters.greetingHan.value,
  greetingLatin: giftParameters.greetingLatin.value,
  payWithin: giftParameters.payWithin.value,
  receiveWithin: giftParameters.receiveWithin.value,
  aftersaleWithin: giftParameters.aftersaleWithin.value,
};
