const card = `
  digest.document_id as id,
  digest.kind,
  digest.title,
  digest.outlet,
  digest.published_on::text as "publishedOn",
  digest.tags,
  digest.reading_minutes as "readingMinutes"
`;

/** A list is one scan of an index on `publication`; each entry then costs look-ups by key. */
const list = (condition: string) => `
  select
    ${card},
    summary.text as summary,
    (
      select count(*)::int from statement point
      where point.document_id = digest.document_id
        and point.pipeline_version = digest.pipeline_version
        and point.ordinal > 0
    ) as "pointCount",
    publication.listed_on::text as "listedOn",
    publication.document_id as "documentId"
  from publication
  join digest using (document_id, pipeline_version)
  join statement summary
    on summary.document_id = digest.document_id
    and summary.pipeline_version = digest.pipeline_version
    and summary.ordinal = 0
  where ${condition}
  order by publication.listed_on desc, publication.document_id desc
  limit $3
`;

const afterPlace = `
  ($1::date is null or (publication.listed_on, publication.document_id) < ($1::date, $2::uuid))
`;

/** $1 day and $2 document of the entry before the page, or nulls; $3 how many. */
export const LIST = list(afterPlace);

/** As LIST; $4 an array of tags that an entry must all have. */
export const LIST_BY_TAG = list(`${afterPlace} and publication.tags @> $4::text[]`);

/** The digest that is shown of document $1. */
export const ONE = `
  select
    ${card},
    digest.author,
    digest.republisher,
    digest.pipeline_version as "pipelineVersion"
  from publication
  join digest using (document_id, pipeline_version)
  where publication.document_id = $1
`;

/** The summary and the points of digest ($1, $2), in order, each with its citations. */
export const STATEMENTS = `
  select
    statement.text,
    json_agg(
      json_build_object(
        'start', citation.span_start, 'end', citation.span_end, 'hash', citation.hash
      )
      order by citation.ordinal
    ) as citations
  from statement
  join citation
    on citation.document_id = statement.document_id
    and citation.pipeline_version = statement.pipeline_version
    and citation.statement = statement.ordinal
  where statement.document_id = $1 and statement.pipeline_version = $2
  group by statement.ordinal, statement.text
  order by statement.ordinal
`;
