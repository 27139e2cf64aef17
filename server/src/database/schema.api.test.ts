import { DataSource } from 'typeorm';
import { schemaOptions } from './data-source.ts';
import { migrate } from './migrate.ts';
import { freshDatabase, type FreshDatabase } from './testing/fresh-database.ts';

const open = (url: string) => new DataSource(schemaOptions(url)).initialize();

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

  it('leads every primary key with the document, so that tables can be partitioned by it', async () => {
    const rows = await db.query<{ first: string }[]>(`
      select attname as first
      from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'p'
        and connamespace = 'public'::regnamespace
        and conrelid <> 'migration'::regclass
    `);
    expect(rows).toHaveLength(6);
    for (const { first } of rows) expect(['id', 'document_id']).toContain(first);
  });

  it.each(['document', 'cleaning', 'digest', 'statement', 'citation'])(
    'refuses to change a row of %s',
    async (table) => {
      const key = table === 'document' ? 'id' : 'document_id';
      const change = db.query(`update ${table} set ${key} = ${key}`);
      await expect(change).rejects.toThrow('immutable');
    },
  );
});

describe('migrate', () => {
  it('succeeds for each of four that start at once on an empty database', async () => {
    const database = await freshDatabase();
    const counts = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url)));
    expect(counts.sort()).toEqual([0, 0, 0, 1]);
    await database.drop();
  });

  it('can be undone', async () => {
    const database = await freshDatabase();
    await migrate(database.url);
    const db = await open(database.url);
    await db.undoLastMigration();
    const left = await db.query<{ tablename: string }[]>(
      `select tablename from pg_tables where schemaname = 'public'`,
    );
    await db.destroy();
    await database.drop();
    expect(left.map(({ tablename }) => tablename)).toEqual(['migration']);
  });
});
