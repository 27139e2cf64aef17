import type { Rule } from '../../contract/rule.ts';

export const shopRules: readonly Rule[] = [];
