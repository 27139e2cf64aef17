import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The recipient's seat belongs to whoever takes it first, and an answer is kept as it was given.
 * Answers given before this are forgotten: their words were not kept.
 */
export class BindSandboxSeats1763977200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sandbox
      add column as_of date not null default current_date,
      add column seat_hash text`);
    await runner.query('alter table sandbox alter column as_of drop default');
    await runner.query('delete from sandbox_move');
    await runner.query(`alter table sandbox_move
      drop column refusal,
      add column seat text not null,
      add column request_hash text not null,
      add column answer jsonb not null,
      add constraint sandbox_move_seat_check check (seat in ('giver', 'recipient'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from sandbox_move');
    await runner.query(`alter table sandbox_move
      drop column seat, drop column request_hash, drop column answer, add column refusal jsonb`);
    await runner.query('alter table sandbox drop column as_of, drop column seat_hash');
  }
}
