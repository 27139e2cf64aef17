import type { Rule } from '../contract/rule.ts';
import { assumptions } from './rules/assumptions.ts';
import { giftOrderRules } from './rules/gift-orders.ts';
import { giftRules } from './rules/gift.ts';
import { promotionApiRules } from './rules/promotion-api.ts';
import { promotionRules } from './rules/promotion.ts';
import { shippingRules } from './rules/shipping.ts';
import { shopRules } from './rules/shop.ts';

/** The fact registry: every rule that guides, simulators and tools may refer to, by id. */
export const rules: readonly Rule[] = [
  ...giftRules,
  ...giftOrderRules,
  ...promotionRules,
  ...promotionApiRules,
  ...shopRules,
  ...shippingRules,
  ...assumptions,
];
