import { registryOf, type Registry } from '../handbook/registry.ts';
import { terms } from './glossary.ts';
import { reviewed } from './reviewed.ts';
import { rules } from './rules.ts';

/** All content by id and name, as it ships with this build. */
export const registry: Registry = registryOf(rules, terms, reviewed);
