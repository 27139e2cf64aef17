import type { Act } from './events.ts';
import type { GiftLimits } from './guards.ts';
import { openOrder, type Address, type GiftOrder, type Product, type Role } from './order.ts';
import { giftLimits, play, type Outcome } from './play.ts';

/** One move in a sandbox: somebody does something, `wait` seconds after the move before. */
export interface Step {
  readonly wait: number;
  readonly by: Role;
  readonly act: Act;
}

/** All that a sandbox is: what is given, and every move so far. The order follows from it. */
export interface Situation {
  readonly kind: GiftOrder['kind'];
  /** Index into `products`. */
  readonly product: number;
  /** Whether the categories reported at launch are still excluded: unknown since 2025-03 (F-009). */
  readonly excludesCategories: boolean;
  readonly steps: readonly Step[];
}

/** What can be given in a sandbox. Prices in fen; the last two test the limits (F-007). */
export const products: readonly Product[] = [
  {
    name: '羊毛围巾',
    category: '服饰',
    parcels: 1,
    skus: [
      { id: 'red', name: '红色', price: 19_900, stock: 5 },
      { id: 'grey', name: '灰色', price: 19_900, stock: 5 },
      { id: 'silk', name: '真丝款', price: 39_900, stock: 5 },
    ],
  },
  {
    name: '茶具两件套',
    category: '家居',
    parcels: 2,
    skus: [
      { id: 'white', name: '白瓷', price: 26_800, stock: 3 },
      { id: 'blue', name: '青瓷', price: 26_800, stock: 3 },
    ],
  },
  {
    name: '金手链',
    category: '珠宝首饰',
    parcels: 1,
    skus: [{ id: 'gold', name: '足金', price: 288_000, stock: 2 }],
  },
  {
    name: '收藏级音响',
    category: '数码',
    parcels: 1,
    skus: [{ id: 'top', name: '旗舰', price: 1_280_000, stock: 2 }],
  },
];

/** Friends, words and addresses of a sandbox are made up and few: nothing personal can get in. */
export const friends: readonly string[] = ['小林', '小吴'];
export const greetings: readonly string[] = [
  '生日快乐',
  'Happy birthday',
  '谢谢你这一年来的照顾，愿你天天开心，事事顺利',
];
export const addresses: readonly Address[] = [
  { name: '林某', phone: '100****0001', place: '示例省示例市 1 号' },
  { name: '吴某', phone: '100****0002', place: '示例省示例市 2 号' },
];

/** An empty sandbox. */
export const emptySituation: Situation = {
  kind: 'consumer',
  product: 0,
  excludesCategories: true,
  steps: [],
};

/** The limits of a sandbox: today's rules, with or without the categories nobody confirmed. */
export const limitsOf = (
  { excludesCategories }: Situation,
  limits: GiftLimits = giftLimits,
): GiftLimits => (excludesCategories ? limits : { ...limits, excludedCategories: [] });

/** The order a situation comes to, and what every move came to. */
export function situated(
  situation: Situation,
  limits = limitsOf(situation),
): { readonly order: GiftOrder; readonly outcomes: readonly Outcome[] } {
  const product = products[situation.product] ?? products[0];
  if (!product) throw new Error('a sandbox needs a product');
  const outcomes: Outcome[] = [];
  let order = openOrder(product, 0, situation.kind);
  let now = 0;
  situation.steps.forEach(({ wait, by, act }, index) => {
    now += wait;
    const outcome = play(order, { id: String(index), at: now, by, act }, limits);
    outcomes.push(outcome);
    order = outcome.order;
  });
  return { order, outcomes };
}

export const withStep = (situation: Situation, step: Step): Situation => ({
  ...situation,
  steps: [...situation.steps, step],
});

export const undone = (situation: Situation): Situation => ({
  ...situation,
  steps: situation.steps.slice(0, -1),
});
