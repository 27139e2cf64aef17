import type { Rule } from '../../contract/rule.ts';

export const promotionRules: readonly Rule[] = [];
