import type { Rule } from '../../contract/rule.ts';

export const giftRules: readonly Rule[] = [];
