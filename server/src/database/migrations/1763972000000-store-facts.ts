import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was read out of each cleaning: doubts (until now a part of the cleaning's row), metrics,
 * events and mentions. Revisions like all that a pipeline version makes: rows never change.
 */
export class StoreFacts1763972000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [doubts, moveDoubts, metrics, events, mentions]) {
      await runner.query(statement);
    }
    for (const table of TABLES) await runner.query(immutable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(moveDoubtsBack);
    await runner.query(`drop table ${TABLES.join(', ')}`);
  }
}

const TABLES = ['doubt', 'metric', 'event', 'mention'];

/** The `ordinal`-th of its kind in a cleaning, and the characters of the clean text it is about. */
const rowsOf = (table: string, columns: string) => `
  create table ${table} (
    document_id      uuid    not null,
    pipeline_version text    not null,
    ordinal          integer not null,
    span_start       integer not null,
    span_end         integer not null,
    ${columns},
    constraint ${table}_pk primary key (document_id, pipeline_version, ordinal),
    constraint ${table}_cleaning_fk
      foreign key (document_id, pipeline_version)
      references cleaning (document_id, pipeline_version) on delete cascade,
    constraint ${table}_span_check check (0 <= span_start and span_start < span_end)
  )
`;

const doubts = rowsOf(
  'doubt',
  `kind             text    not null,
    rule             text    not null,
    note             text    not null,
    reading          text,
    confidence       double precision,
    constraint doubt_kind_check check (kind in ('reading', 'gap', 'order', 'foreign'))`,
);

// the first version of the pipeline knew one kind of doubt only
const moveDoubts = `
  insert into doubt (
    document_id, pipeline_version, ordinal, span_start, span_end,
    kind, rule, note, reading, confidence
  )
  select
    document_id, pipeline_version, ordinality - 1,
    (doubt #>> '{span,start}')::int, (doubt #>> '{span,end}')::int,
    coalesce(doubt ->> 'kind', 'reading'), doubt ->> 'rule', doubt ->> 'note',
    doubt ->> 'reading', (doubt ->> 'confidence')::double precision
  from cleaning, jsonb_array_elements(doubts) with ordinality as raised (doubt, ordinality);

  alter table cleaning drop constraint cleaning_outcome_check, drop column doubts;

  alter table cleaning add constraint cleaning_outcome_check check (
    status = 'rejected' and reason is not null and clean_text is null
    or status = 'clean' and reason is null
      and num_nulls(encoding, format, raw_text, clean_text, passes, metadata) = 0
  )
`;

const moveDoubtsBack = `
  alter table cleaning disable trigger cleaning_is_immutable;
  alter table cleaning add column doubts jsonb;

  update cleaning set doubts = (
    select coalesce(jsonb_agg(
      jsonb_strip_nulls(jsonb_build_object(
        'span', jsonb_build_object('start', span_start, 'end', span_end),
        'kind', kind, 'rule', rule, 'note', note, 'reading', reading, 'confidence', confidence
      )) order by ordinal
    ), '[]')
    from doubt
    where doubt.document_id = cleaning.document_id
      and doubt.pipeline_version = cleaning.pipeline_version
  ) where status = 'clean';

  alter table cleaning drop constraint cleaning_outcome_check;
  alter table cleaning add constraint cleaning_outcome_check check (
    status = 'rejected' and reason is not null and clean_text is null
    or status = 'clean' and reason is null
      and num_nulls(encoding, format, raw_text, clean_text, passes, doubts, metadata) = 0
  );
  alter table cleaning enable trigger cleaning_is_immutable
`;

// periods and amounts are jsonb: they are read whole, and numbers of jsonb keep every digit
const metrics = rowsOf(
  'metric',
  `subject_id       text,
    subject          text    not null,
    measure          text    not null,
    aspect           text    not null,
    period           jsonb,
    amount           jsonb   not null,
    speaker          text,
    figure_start     integer not null,
    figure_end       integer not null,
    caution          text,
    constraint metric_aspect_check check (aspect in ('level', 'growth')),
    constraint metric_figure_check
      check (span_start <= figure_start and figure_start < figure_end and figure_end <= span_end)`,
);

const events = rowsOf(
  'event',
  `period           jsonb   not null,
    actors           jsonb   not null,
    what             text    not null,
    dated_start      integer not null,
    dated_end        integer not null,
    caution          text,
    constraint event_dated_check check (0 <= dated_start and dated_start < dated_end)`,
);

const mentions = `
  ${rowsOf('mention', 'entity           text    not null')};
  create index mention_entity_idx on mention (entity, document_id)
`;

const immutable = (table: string) => `
  create trigger ${table}_is_immutable before update on ${table}
    for each statement execute function refuse_update()
`;
