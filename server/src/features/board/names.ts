import type { Named } from '@app/shared/contract/fact';
import { entityOf } from '../../pipeline/facts/entities.ts';

/** Entities of the dictionary by their ids; unknown ids are left out. */
export const namedEntities = (ids: readonly string[]): Named[] =>
  ids.flatMap((id) => {
    const entity = entityOf(id);
    return entity ? [{ id, name: entity.name }] : [];
  });
