import type { Term } from '../contract/glossary.ts';
import type { Rule } from '../contract/rule.ts';

/** The content that guides, simulators and tools refer to. */
export interface Registry {
  readonly rules: ReadonlyMap<string, Rule>;
  /** By every name a term goes by. */
  readonly terms: ReadonlyMap<string, Term>;
  /** The fingerprints of the rules as they were when each guide or machine was read through. */
  readonly reviewed: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const registryOf = (
  rules: readonly Rule[],
  terms: readonly Term[],
  reviewed: Registry['reviewed'],
): Registry => ({
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  terms: new Map(terms.flatMap((term) => namesOf(term).map((name) => [name, term]))),
  reviewed,
});

/** Every name of a term, the mangled ones too. */
export const namesOf = ({ name, aliases, formerNames, mangledAliases }: Term): readonly string[] =>
  // the last entry of a map wins: its own name must come last
  [...mangledAliases, ...formerNames, ...aliases, name];

/** The rule of that id. Throws when there is none: content is checked before it is served. */
export function ruleOf({ rules }: Registry, id: string): Rule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
