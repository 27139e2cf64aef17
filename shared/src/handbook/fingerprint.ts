import type { Rule } from '../contract/rule.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Eight hexadecimal digits that change when what a rule says changes (FNV-1a, 32 bits): its
 * versions and its status, not its sources or the day they were read.
 */
export function fingerprintOf({ versions, status, supersededBy }: Rule): string {
  const said = JSON.stringify([
    status,
    supersededBy,
    versions.map(({ from, to, statement, values }) => [from, to, statement, sorted(values)]),
  ]);
  let hash = FNV_OFFSET;
  for (const char of said) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const sorted = (values: Rule['versions'][number]['values']) =>
  Object.entries(values)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { value, unit }]) => [name, value, unit]);
