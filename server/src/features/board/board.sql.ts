const latest = '(select id from edition order by id desc limit 1)';

/** A page of one list of the latest edition: $1 list, $2 place before the page, $3 how many. */
const page = (condition: string) => `
  select place, body from edition_entry
  where edition_id = ${latest} and list = $1 and place > $2 and ${condition}
  order by place limit $3
`;

/** $4 kind, $5 status, $6 entity, $7 measure; null for any. */
export const FACTS = page(`
  ($4::text is null or kind = $4) and ($5::text is null or status = $5)
  and ($6::text is null or $6 = any (entities)) and ($7::text is null or measure = $7)
`);

/** $4 entity, $5 first day, $6 last day; null for any. */
export const EVENTS = page(`
  ($4::text is null or $4 = any (entities))
  and ($5::date is null or last_day >= $5) and ($6::date is null or first_day <= $6)
`);

export const STORIES = page('true');

/** One entry of the latest edition: $1 list, $2 its id. */
export const ENTRY = `
  select body, edition.made_at as "madeAt"
  from edition_entry join edition on edition.id = edition_id
  where edition_id = ${latest} and list = $1 and entry_id = $2
`;

/** How often published documents name entities: $1 ids. */
export const MENTIONS = `
  select entity as id, count(distinct document_id)::int as "documentCount"
  from mention join publication using (document_id, pipeline_version)
  where entity = any ($1::text[])
  group by entity
`;

/** Documents that name entity $1, those that name it most first; at most $2. */
export const NAMING = `
  select document_id as id, digest.title, count(*)::int as mentions
  from mention
  join publication using (document_id, pipeline_version)
  join digest using (document_id, pipeline_version)
  where entity = $1
  group by document_id, digest.title
  order by mentions desc, document_id
  limit $2
`;
