import type { Rule } from '../../contract/rule.ts';

export const promotionApiRules: readonly Rule[] = [];
