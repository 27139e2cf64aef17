import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an edition lists can be found by the documents it rests on. */
export class FindEditionsByDocument1763978400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table edition_entry add column documents uuid[] not null default '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table edition_entry drop column documents');
  }
}
