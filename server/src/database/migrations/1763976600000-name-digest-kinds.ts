import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A digest says whether it quotes or is in an editor's own words. All that are stored quote. */
export class NameDigestKinds1763976600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table digest
        add column kind text not null default 'draft'
        constraint digest_kind_check check (kind in ('draft', 'editorial'))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table digest drop column kind');
  }
}
