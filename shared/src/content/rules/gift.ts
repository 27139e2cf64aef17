import type { Rule } from '../../contract/rule.ts';
import { entryRules } from './gift/entries.ts';
import { receivingRules } from './gift/receiving.ts';

export const giftRules: readonly Rule[] = [...entryRules, ...receivingRules];
