import type { Rule } from '../../contract/rule.ts';
import { connectRules } from './shop/connect.ts';
import { openingRules } from './shop/opening.ts';
import { platformRules } from './shop/platform.ts';

export const shopRules: readonly Rule[] = [...openingRules, ...connectRules, ...platformRules];
