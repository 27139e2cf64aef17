import type { Rule } from '../../contract/rule.ts';
import { lockRules } from './promotion/locks.ts';
import { peopleRules } from './promotion/people.ts';
import { planRules } from './promotion/plans.ts';

export const promotionRules: readonly Rule[] = [...peopleRules, ...planRules, ...lockRules];
