import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents, what each pipeline version made of them, and which of it is shown. The document's id
 * leads every primary key, so that each table can be partitioned by it.
 */
export class CreateCorpus1763884800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [documents, cleanings, digests, publications]) {
      await runner.query(statement);
    }
    await runner.query(refuseUpdates);
    for (const table of IMMUTABLE) await runner.query(immutable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table publication, citation, statement, digest, cleaning, document');
    await runner.query('drop function refuse_update');
  }
}

const documents = `
  create table document (
    id          uuid        not null,
    sha256      text        not null,
    bytes       bytea       not null,
    origin      text        not null,
    received_at timestamptz not null default now(),
    constraint document_pk primary key (id),
    constraint document_sha256_key unique (sha256),
    constraint document_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
  )
`;

// passes are json, not jsonb: they are replayed to the character, and only json keeps every one
const cleanings = `
  create table cleaning (
    document_id      uuid        not null,
    pipeline_version text        not null,
    status           text        not null,
    reason           text,
    encoding         text,
    format           text,
    raw_text         text,
    clean_text       text,
    passes           json,
    doubts           jsonb,
    metadata         jsonb,
    created_at       timestamptz not null default now(),
    constraint cleaning_pk primary key (document_id, pipeline_version),
    constraint cleaning_document_fk
      foreign key (document_id) references document (id) on delete cascade,
    constraint cleaning_version_check check (pipeline_version ~ '^[0-9]{1,9}([.][0-9]{1,9})*$'),
    constraint cleaning_outcome_check check (
      status = 'rejected' and reason is not null and clean_text is null
      or status = 'clean' and reason is null
        and num_nulls(encoding, format, raw_text, clean_text, passes, doubts, metadata) = 0
    )
  )
`;

const digests = `
  create table digest (
    document_id      uuid        not null,
    pipeline_version text        not null,
    title            text        not null,
    outlet           text,
    author           text,
    republisher      text,
    published_on     date,
    tags             text[]      not null,
    reading_minutes  integer     not null,
    created_at       timestamptz not null default now(),
    constraint digest_pk primary key (document_id, pipeline_version),
    constraint digest_cleaning_fk
      foreign key (document_id, pipeline_version)
      references cleaning (document_id, pipeline_version) on delete cascade,
    constraint digest_reading_minutes_check check (reading_minutes >= 1)
  );

  create table statement (
    document_id      uuid     not null,
    pipeline_version text     not null,
    ordinal          smallint not null,
    text             text     not null,
    constraint statement_pk primary key (document_id, pipeline_version, ordinal),
    constraint statement_digest_fk
      foreign key (document_id, pipeline_version)
      references digest (document_id, pipeline_version) on delete cascade,
    constraint statement_ordinal_check check (ordinal >= 0)
  );

  create table citation (
    document_id      uuid     not null,
    pipeline_version text     not null,
    statement        smallint not null,
    ordinal          smallint not null,
    span_start       integer  not null,
    span_end         integer  not null,
    constraint citation_pk primary key (document_id, pipeline_version, statement, ordinal),
    constraint citation_statement_fk
      foreign key (document_id, pipeline_version, statement)
      references statement (document_id, pipeline_version, ordinal) on delete cascade,
    constraint citation_span_check check (0 <= span_start and span_start < span_end)
  )
`;

const publications = `
  create table publication (
    document_id      uuid   not null,
    pipeline_version text   not null,
    listed_on        date   not null,
    tags             text[] not null,
    constraint publication_pk primary key (document_id),
    constraint publication_digest_fk
      foreign key (document_id, pipeline_version)
      references digest (document_id, pipeline_version) on delete cascade
  );

  create index publication_listed_on_idx on publication (listed_on desc, document_id desc);
  create index publication_tags_idx on publication using gin (tags)
`;

const IMMUTABLE = ['document', 'cleaning', 'digest', 'statement', 'citation'];

const refuseUpdates = `
  create function refuse_update() returns trigger language plpgsql as $$
  begin
    raise exception '% rows are immutable: add a revision instead', tg_table_name
      using errcode = 'restrict_violation';
  end
  $$
`;

const immutable = (table: string) => `
  create trigger ${table}_is_immutable before update on ${table}
    for each statement execute function refuse_update()
`;
