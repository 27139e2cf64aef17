import type { Standing } from '../contract/guide.ts';
import type { Rule, RuleVersion } from '../contract/rule.ts';

/** Whether a day (YYYY-MM-DD) is within a version; an imprecise end covers its whole year or month. */
const covers = ({ from, to }: RuleVersion, day: string): boolean =>
  day >= from && (to === null || day.slice(0, to.length) <= to);

/** The index of the version that holds on a day; null when none is known for it. */
export function holdingOn(rule: Rule, day: string): number | null {
  const index = rule.versions.findIndex((version) => covers(version, day));
  return index < 0 ? null : index;
}

/** A citation taken apart: `F-125@2024-12` is rule F-125, the version that began 2024-12. */
export function citedBy(citation: string): { readonly id: string; readonly from: string | null } {
  const [id = '', from = null] = citation.split('@');
  return { id, from };
}

/** The version a citation means: the named one, else the one of the day, else the last. */
export function versionFor(rule: Rule, from: string | null, day: string): RuleVersion | undefined {
  if (from !== null) return rule.versions.find((version) => version.from === from);
  const index = holdingOn(rule, day);
  return index === null ? rule.versions.at(-1) : rule.versions[index];
}

/** Whether what a citation says holds on a day. */
export function standingOf(rule: Rule, from: string | null, day: string): Standing {
  const version = versionFor(rule, from, day);
  if (!version) return 'unknown';
  if (day < version.from) return 'not-yet';
  if (!covers(version, day)) return isOver(rule, version) ? 'over' : 'unknown';
  return rule.confidence === 'unknown' ? 'unknown' : 'holds';
}

/** A rule that nobody confirmed later is not over: we do not know. */
const isOver = (rule: Rule, version: RuleVersion): boolean =>
  rule.status === 'superseded' || rule.versions.at(-1) !== version;

const gravity: readonly Standing[] = ['holds', 'unknown', 'over', 'not-yet'];

/** A line stands as its weakest rule does. */
export const weakest = (standings: readonly Standing[]): Standing =>
  standings.reduce<Standing>(
    (worst, standing) => (gravity.indexOf(standing) > gravity.indexOf(worst) ? standing : worst),
    'holds',
  );
