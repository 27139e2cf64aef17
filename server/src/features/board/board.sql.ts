const latest = '(select id from edition order by id desc limit 1)';

/** A page of one list: $1 list, $2 its edition (null: the latest), $3 place before it, $4 how many. */
const page = (condition: string) => `
  select edition_id as "editionId", place, body from edition_entry
  where edition_id = coalesce($2::uuid, ${latest}) and list = $1 and place > $3 and ${condition}
  order by place limit $4
`;

/** $5 kind, $6 status, $7 entity, $8 measure, $9 document; null for any. */
export const FACTS = page(`
  ($5::text is null or kind = $5) and ($6::text is null or status = $6)
  and ($7::text is null or $7 = any (entities)) and ($8::text is null or measure = $8)
  and ($9::uuid is null or $9 = any (documents))
`);

/** $5 entity, $6 first day, $7 last day, $8 document; null for any. */
export const EVENTS = page(`
  ($5::text is null or $5 = any (entities))
  and ($6::date is null or last_day >= $6) and ($7::date is null or first_day <= $7)
  and ($8::uuid is null or $8 = any (documents))
`);

/** Stories or copies, of document $5; null for any. */
export const GROUPS = page('($5::uuid is null or $5 = any (documents))');

/** Stories about entity $1; at most $2. */
export const STORIES_ABOUT = `
  select body from edition_entry
  where edition_id = ${latest} and list = 'story' and $1 = any (entities)
  order by place limit $2
`;

/** Facts of document $1 that other voices state too; at most $2. */
export const SHARED = `
  select body from edition_entry
  where edition_id = ${latest} and list = 'fact' and status <> 'single'
    and (body ->> 'voices')::int > 1 and $1 = any (documents)
  order by place limit $2
`;

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

/** Entities that document $1 names, the most frequent first; at most $2, null for all. */
export const NAMED = `
  select entity as id
  from mention join publication using (document_id, pipeline_version)
  where document_id = $1
  group by entity
  order by count(*) desc, entity
  limit $2
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
