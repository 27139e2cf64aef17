import { fingerprintOf } from '../handbook/fingerprint.ts';
import { registryOf } from '../handbook/registry.ts';
import { staleList } from '../handbook/stale.ts';
import { terms } from './glossary.ts';
import { registry } from './registry.ts';
import { reviewed } from './reviewed.ts';
import { rules } from './rules.ts';
import { uses } from './uses.ts';

describe('what was read through', () => {
  it('is everything that cites a rule, against the rules as they are (npm run review)', () => {
    expect(staleList(uses, registry)).toEqual([]);
  });

  it('is named when a rule it cites says something else, and nothing else is', () => {
    const [first] = uses['shop'] ?? [];
    const changed = rules.map((rule) =>
      rule.id === first
        ? {
            ...rule,
            versions: rule.versions.map((version) => ({ ...version, statement: '别的说法。' })),
          }
        : rule,
    );
    const stale = staleList(uses, registryOf(changed, terms, reviewed));

    expect(stale).toContainEqual({ where: 'shop', rule: first, reason: 'changed' });
    expect(new Set(stale.map(({ rule }) => rule))).toEqual(new Set([first]));
  });

  it('is named when a rule is gone or has an heir', () => {
    const [first, second] = uses['shop'] ?? [];
    const changed = rules
      .filter(({ id }) => id !== first)
      .map((rule) =>
        rule.id === second
          ? { ...rule, status: 'superseded' as const, supersededBy: 'F-001' }
          : rule,
      );
    const stale = staleList(uses, registryOf(changed, terms, reviewed));

    expect(stale).toContainEqual({ where: 'shop', rule: first, reason: 'gone' });
    expect(stale).toContainEqual({ where: 'shop', rule: second, reason: 'superseded' });
  });

  it('does not change with the sources of a rule, or the day they were read', () => {
    for (const rule of rules) {
      expect(fingerprintOf({ ...rule, sources: [], checkedOn: '2030-01-01' })).toBe(
        fingerprintOf(rule),
      );
    }
  });
});
