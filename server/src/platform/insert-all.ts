import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** PostgreSQL takes 65,535 parameters a statement: enough for rows of 32 columns. */
const ROWS_A_STATEMENT = 2000;

/** Inserts any number of rows, many a statement, inside the transaction of `manager`. */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await manager.insert(table, rows.slice(start, start + ROWS_A_STATEMENT));
  }
}
