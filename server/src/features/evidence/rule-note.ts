import type { RepairRule } from '@app/shared/contract/cleaning';
import { exampleOf, reasonOf } from '../../pipeline/clean/reasons.ts';

/** What readers are told of a rule. */
export const ruleNote = (rule: string): RepairRule => ({
  rule,
  reason: reasonOf(rule),
  example: exampleOf(rule),
});
