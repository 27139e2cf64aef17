import type { Rule } from '../../contract/rule.ts';
import { giftCallRules } from './gift-orders/calls.ts';
import { orderCodeRules } from './gift-orders/codes.ts';
import { orderFieldRules } from './gift-orders/fields.ts';
import { giftListRules } from './gift-orders/lists.ts';
import { mistakenRules } from './gift-orders/mistaken.ts';

export const giftOrderRules: readonly Rule[] = [
  ...orderFieldRules,
  ...orderCodeRules,
  ...mistakenRules,
  ...giftCallRules,
  ...giftListRules,
];
