import { DataSource, MigrationExecutor } from 'typeorm';
import { schemaOptions } from './data-source.ts';

/** Any number that every process of every version agrees on. */
const MIGRATION_LOCK = 5_013_319;

/**
 * Brings the schema up to date and tells how many migrations that took. All of it happens in one
 * transaction that holds an advisory lock: of several processes that start at once one migrates
 * and the others wait, and one that dies leaves neither half a schema nor a lock behind.
 */
export async function migrate(url: string): Promise<number> {
  // a connection without the time limits of requests: a migration may take long, as may the wait
  const dataSource = await new DataSource({ ...schemaOptions(url), poolSize: 1 }).initialize();
  try {
    return await dataSource.transaction(async ({ queryRunner }) => {
      await queryRunner?.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      const executor = new MigrationExecutor(dataSource, queryRunner);
      executor.transaction = 'none'; // ours is open
      return (await executor.executePendingMigrations()).length;
    });
  } finally {
    await dataSource.destroy();
  }
}
