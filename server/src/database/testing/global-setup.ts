import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../embedded/embedded.ts';
import { running } from './running.ts';

/**
 * Gives the API tests a PostgreSQL server: the one `TEST_DATABASE_URL` names (any version from 15
 * on, by an account that may create databases), or an embedded one for the length of the run.
 */
export default async function setUp({ rootDir }: { readonly rootDir: string }): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return;
  const dataDir = await mkdtemp(join(tmpdir(), 'handbook-test-'));
  const database = await startEmbedded({
    root: rootDir,
    dataDir,
    say: () => undefined,
    onLost: () => undefined,
  });
  process.env['TEST_DATABASE_URL'] = database.url;
  running.stop = async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
