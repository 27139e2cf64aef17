import type { StaleList } from '../contract/rule.ts';
import { citedBy } from './as-of.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Registry } from './registry.ts';
import type { LineSource } from './source.ts';
import { rulesIn } from './text.ts';

/** The ids of all rules that lines rest on or take values from, sorted. */
export const rulesOf = (lines: readonly LineSource[]): string[] =>
  [
    ...new Set(
      lines.flatMap(({ text, rules }) => [
        ...rules.map((rule) => citedBy(rule).id),
        ...rulesIn(text),
      ]),
    ),
  ].sort();

/** Why something that cites a rule must be read again; null when it need not be. */
export function staleness(
  where: string,
  id: string,
  { rules, reviewed }: Registry,
): StaleList['items'][number]['reason'] | null {
  const rule = rules.get(id);
  if (!rule) return 'gone';
  if (rule.status === 'superseded') return 'superseded';
  return reviewed[where]?.[id] === fingerprintOf(rule) ? null : 'changed';
}

/** The rules of a guide that changed after it was read through. */
export const staleRulesOf = (
  where: string,
  lines: readonly LineSource[],
  registry: Registry,
): string[] => rulesOf(lines).filter((id) => staleness(where, id, registry) !== null);

/** Everything that must be read again because a rule it cites changed. */
export const staleList = (
  uses: Readonly<Record<string, readonly string[]>>,
  registry: Registry,
): StaleList['items'] =>
  Object.entries(uses).flatMap(([where, ids]) =>
    ids.flatMap((rule) => {
      const reason = staleness(where, rule, registry);
      return reason === null ? [] : [{ where, rule, reason }];
    }),
  );
