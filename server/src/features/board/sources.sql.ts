const span = (start: string, end: string) => `json_build_object('start', ${start}, 'end', ${end})`;

/** Rows of one kind that belong to the cleaning, as a list in their order. */
const listOf = (table: string, row: string) => `
  (
    select coalesce(json_agg(json_build_object(${row}) order by ordinal), '[]')
    from ${table}
    where ${table}.document_id = cleaning.document_id
      and ${table}.pipeline_version = cleaning.pipeline_version
  )
`;

const metrics = listOf(
  'metric',
  `'subject', json_build_object('id', subject_id, 'name', subject), 'measure', measure,
   'aspect', aspect, 'period', period, 'amount', amount, 'speaker', speaker,
   'span', ${span('span_start', 'span_end')}, 'figure', ${span('figure_start', 'figure_end')},
   'caution', caution`,
);

const events = listOf(
  'event',
  `'period', period, 'actors', actors, 'what', what, 'span', ${span('span_start', 'span_end')},
   'dated', ${span('dated_start', 'dated_end')}, 'caution', caution`,
);

const mentions = listOf('mention', `'entity', entity, 'span', ${span('span_start', 'span_end')}`);

/** What is published, as the ledger reads it; in the order of the documents. */
export const SOURCES = `
  select
    document_id as "documentId",
    digest.title,
    digest.outlet,
    digest.published_on::text as "publishedAt",
    clean_text as text,
    json_build_object('metrics', ${metrics}, 'events', ${events}, 'mentions', ${mentions}) as facts
  from publication
  join cleaning using (document_id, pipeline_version)
  join digest using (document_id, pipeline_version)
  order by document_id
`;

/** One line that changes whenever a document is added, withdrawn or cleaned anew. */
export const MEMBERS = `
  select encode(sha256(convert_to(coalesce(
    string_agg(document_id || '@' || pipeline_version, E'\\n' order by document_id), ''
  ), 'UTF8')), 'hex') as members
  from publication
`;
