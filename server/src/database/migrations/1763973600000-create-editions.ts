import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Editions: what the documents say together. An edition never changes; the latest one is served and
 * old ones leave as a whole.
 */
export class CreateEditions1763973600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(editions);
    await runner.query(entries);
    for (const table of ['edition', 'edition_entry']) {
      await runner.query(`
        create trigger ${table}_is_immutable before update on ${table}
          for each statement execute function refuse_update()
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table edition_entry, edition');
  }
}

const editions = `
  create table edition (
    id      uuid        not null,
    made_at timestamptz not null default now(),
    members text        not null,
    constraint edition_pk primary key (id)
  )
`;

const entries = `
  create table edition_entry (
    edition_id uuid    not null,
    list       text    not null,
    place      integer not null,
    entry_id   text    not null,
    kind       text,
    status     text,
    measure    text,
    entities   text[]  not null,
    first_day  date,
    last_day   date,
    body       jsonb   not null,
    constraint edition_entry_pk primary key (edition_id, list, place),
    constraint edition_entry_edition_fk
      foreign key (edition_id) references edition (id) on delete cascade,
    constraint edition_entry_list_check check (list in ('fact', 'event', 'story', 'copy')),
    constraint edition_entry_address_key unique (edition_id, list, entry_id)
  );
  create index edition_entry_status_idx on edition_entry (edition_id, list, status, place)
`;
