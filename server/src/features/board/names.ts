import type { Named } from '@app/shared/contract/fact';
import { entityOf } from '../../pipeline/facts/entities.ts';
import { labelOf } from '../../pipeline/facts/measures.ts';
import type { Row } from '../../pipeline/ledger/ledger.ts';

/** Entities of the dictionary by their ids; unknown ids are left out. */
export const namedEntities = (ids: readonly string[]): Named[] =>
  ids.flatMap((id) => {
    const entity = entityOf(id);
    return entity ? [{ id, name: entity.name }] : [];
  });

const AFTER = 'after:';

/** What a row states of its subject, in Chinese: 成交额, GMV增幅, 比抖音晚多久. */
export function rowLabel({ measure, aspect }: Pick<Row, 'measure' | 'aspect'>): string {
  if (measure.startsWith(AFTER)) {
    const other = measure.slice(AFTER.length);
    return `比${entityOf(other)?.name ?? other}晚多久`;
  }
  return labelOf(measure) + (aspect === 'growth' ? '增幅' : '');
}
