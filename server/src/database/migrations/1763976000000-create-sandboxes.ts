import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sandboxes of two people; they and their moves leave together when they expire. */
export class CreateSandboxes1763976000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sandboxes);
    await runner.query('create index sandbox_expires_idx on sandbox (expires_at)');
    await runner.query(moves);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sandbox_move, sandbox');
  }
}

const sandboxes = `
  create table sandbox (
    id             uuid        not null,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    mode           text        not null,
    version        integer     not null,
    giver_hash     text        not null,
    recipient_hash text        not null,
    state          jsonb       not null,
    constraint sandbox_pk primary key (id),
    constraint sandbox_mode_check check (mode in ('real-time', 'stepped')),
    constraint sandbox_version_check check (version >= 0)
  )
`;

const moves = `
  create table sandbox_move (
    sandbox_id      uuid not null,
    idempotency_key text not null,
    refusal         jsonb,
    constraint sandbox_move_pk primary key (sandbox_id, idempotency_key),
    constraint sandbox_move_sandbox_fk
      foreign key (sandbox_id) references sandbox (id) on delete cascade
  )
`;
