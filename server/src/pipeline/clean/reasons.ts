import { allRules } from './stages/index.ts';

const reasons = new Map(allRules.map(({ rule, reason }) => [rule, reason]));

/** Why an edit was made, for readers. A rule of an older pipeline version is named, not explained. */
export const reasonOf = (rule: string): string => reasons.get(rule) ?? `旧版规则：${rule}`;
