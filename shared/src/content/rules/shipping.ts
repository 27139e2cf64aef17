import type { Rule } from '../../contract/rule.ts';

export const shippingRules: readonly Rule[] = [];
