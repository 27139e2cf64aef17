import { terms } from '@app/shared/content/glossary';
import type { Term } from '@app/shared/contract/glossary';
import type { Entity } from '../../pipeline/facts/entities.ts';

/**
 * The word of the glossary for an entity: the one of its name, else one that goes by it today.
 * Former and mangled names lead astray: 视频号小店 is a name that 微信小店 once had.
 */
export const termOf = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): Term | null =>
  terms.find((term) => term.name === name) ??
  terms.find((term) => term.aliases.includes(name) || term.apiName === name) ??
  terms.find((term) => aliases.includes(term.name)) ??
  null;
