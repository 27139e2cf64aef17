import type { Rule } from '../../contract/rule.ts';

export const assumptions: readonly Rule[] = [];
