import type { Rule } from '../../contract/rule.ts';

export const giftOrderRules: readonly Rule[] = [];
