import { DataSource } from 'typeorm';
import { schemaOptions } from './data-source.ts';
import { StoreFacts1763972000000 } from './migrations/1763972000000-store-facts.ts';
import { migrate } from './migrate.ts';
import { freshDatabase, type FreshDatabase } from './testing/fresh-database.ts';

const open = (url: string) => new DataSource(schemaOptions(url)).initialize();

/** Undoes the last migrations, `count` of them. */
async function undo(db: DataSource, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await db.undoLastMigration();
}

describe('the schema', () => {
  let database: FreshDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate(database.url);
    db = await open(database.url);
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  it('is what the entities say', async () => {
    const drift = await db.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('would tell when the entities and the tables disagree', async () => {
    await db.query('alter table digest add column forgotten text');
    const drift = await db.driver.createSchemaBuilder().log();
    await db.query('alter table digest drop column forgotten');
    expect(drift.upQueries.map(({ query }) => query).join()).toContain('forgotten');
  });

  it('leads every primary key with the document or the edition, so that tables can be partitioned by it', async () => {
    const rows = await db.query<{ first: string }[]>(`
      select attname as first
      from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'p'
        and connamespace = 'public'::regnamespace
        and conrelid <> 'migration'::regclass
    `);
    expect(rows).toHaveLength(db.entityMetadatas.length);
    for (const { first } of rows)
      expect(['id', 'document_id', 'edition_id', 'sandbox_id']).toContain(first);
  });

  it.each(
    [
      ['document', 'cleaning', 'digest', 'statement', 'citation'],
      ['doubt', 'metric', 'event', 'mention'],
      ['edition', 'edition_entry'],
    ].flat(),
  )('refuses to change a row of %s', async (table) => {
    const key =
      { document: 'id', edition: 'id', edition_entry: 'edition_id' }[table] ?? 'document_id';
    const change = db.query(`update ${table} set ${key} = ${key}`);
    await expect(change).rejects.toThrow('immutable');
  });
});

describe('doubts of an older database', () => {
  const id = '01900000-0000-7000-8000-000000000001';
  const doubt = { rule: 'any', span: { start: 1, end: 3 }, note: '存疑' };

  it('move to rows of their own, and back', async () => {
    const database = await freshDatabase();
    await migrate(database.url);
    const db = await open(database.url);
    const since = db.migrations.findIndex((step) => step instanceof StoreFacts1763972000000);
    await undo(db, db.migrations.length - since);
    await db.query(
      `insert into document (id, sha256, bytes, origin) values ($1, repeat('0', 64), '', 'x')`,
      [id],
    );
    await db.query(
      `insert into cleaning (document_id, pipeline_version, status, encoding, format, raw_text,
         clean_text, passes, doubts, metadata)
       values ($1, '1', 'clean', 'utf-8', 'text', '一二三', '一二三', '[]', $2, '{}')`,
      [id, JSON.stringify([doubt])],
    );
    await migrate(database.url);
    expect(await db.query('select * from doubt')).toMatchObject([
      { document_id: id, ordinal: 0, span_start: 1, span_end: 3, kind: 'reading', rule: 'any' },
    ]);
    await undo(db, db.migrations.length - since);
    expect(await db.query('select doubts from cleaning')).toEqual([
      { doubts: [{ ...doubt, kind: 'reading' }] },
    ]);
    await db.destroy();
    await database.drop();
  });
});

describe('migrate', () => {
  it('succeeds for each of four that start at once on an empty database', async () => {
    const database = await freshDatabase();
    const counts = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url)));
    expect(counts.sort()).toEqual([0, 0, 0, schemaOptions('').migrations.length]);
    await database.drop();
  });

  it('can be undone', async () => {
    const database = await freshDatabase();
    await migrate(database.url);
    const db = await open(database.url);
    await undo(db, db.migrations.length);
    const left = await db.query<{ tablename: string }[]>(
      `select tablename from pg_tables where schemaname = 'public'`,
    );
    await db.destroy();
    await database.drop();
    expect(left.map(({ tablename }) => tablename)).toEqual(['migration']);
  });
});
