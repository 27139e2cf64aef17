import { allRules } from './stages/index.ts';

const rules = new Map(allRules.map((rule) => [rule.rule, rule]));

/** Why an edit was made, for readers. A rule of an older pipeline version is named, not explained. */
export const reasonOf = (rule: string): string => rules.get(rule)?.reason ?? `旧版规则：${rule}`;

/** A text the rule mends, for readers; null for a rule of an older pipeline version. */
export const exampleOf = (rule: string): string | null => rules.get(rule)?.example ?? null;
