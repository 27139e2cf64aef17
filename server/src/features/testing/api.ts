import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { readConfig } from '../../config/config.ts';
import { createApp } from '../../create-app.ts';
import { migrate } from '../../database/migrate.ts';
import { freshDatabase } from '../../database/testing/fresh-database.ts';
import { IngestService } from '../documents/index.ts';

/** The application on a database of its own. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly db: DataSource;
  readonly ingest: IngestService;
  readonly stop: () => Promise<void>;
}

/** What a test may want otherwise. */
interface Wishes {
  readonly h5Dir?: string;
  /** Leads the application to the database another way. */
  readonly through?: (url: string) => Promise<string>;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Starts the application as `main.ts` does, on an empty database and without a port. */
export async function startApi(wishes: Wishes = {}): Promise<Api> {
  const { h5Dir = '/nowhere', through, environment = {} } = wishes;
  const database = await freshDatabase();
  await migrate(database.url);
  const app = await createApp({
    ...readConfig(process.cwd(), environment),
    h5Dir,
    databaseUrl: through ? await through(database.url) : database.url,
  });
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    db: app.get(DataSource),
    ingest: app.get(IngestService),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
