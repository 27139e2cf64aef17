import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each citation remembers the hash of its words. Those stored before stay without: rows never change. */
export class HashCitations1763974800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table citation add column hash text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table citation drop column hash');
  }
}
