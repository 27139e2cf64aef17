import type { Rule } from '../../contract/rule.ts';
import { promotionCallRules } from './promotion-api/calls.ts';

export const promotionApiRules: readonly Rule[] = promotionCallRules;
