import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { StartError } from '../../config/start-error.ts';
import { OWNER } from './cluster.ts';

/** Any number that every version of this program agrees on. */
const OWNER_LOCK = 5_013_318;

/**
 * The session through which one process owns the cluster. It ends with the process, however that
 * ends, so a `kill -9` leaves no lock behind.
 */
export interface Session {
  readonly client: Client;
  readonly port: number;
}

/** Connects as the owner; null while the server does not answer yet. */
export async function connect(password: string, port: number): Promise<Session | null> {
  const client = new Client(settings(password, port, 'postgres'));
  client.on('error', () => undefined); // the end of the session is what counts
  try {
    await client.connect();
    return { client, port };
  } catch (error) {
    await client.end().catch(() => undefined);
    if ((error as { code?: string }).code !== WRONG_PASSWORD) return null;
    throw new StartError('内置数据库不认本程序的密码：密码文件被改动过，或数据目录来自别处。');
  }
}

const WRONG_PASSWORD = '28P01';

/** Takes the cluster for this process alone, and makes its database when it is missing. */
export async function takeOwnership({ client }: Session, dataDir: string): Promise<void> {
  if (!(await takeLock(client))) {
    await client.end();
    throw new StartError(`另一个进程正在使用数据目录 ${dataDir}；先停掉它，或换一个 DATA_DIR。`);
  }
  const known = await client.query('select from pg_database where datname = $1', [OWNER]);
  if (known.rowCount === 0) await client.query(`create database ${OWNER}`);
}

/** The server of a process that was just killed needs a moment to see that its session is gone. */
async function takeLock(client: Client): Promise<boolean> {
  const end = Date.now() + LOCK_PATIENCE;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [OWNER_LOCK],
    );
    if (rows[0]?.taken === true) return true;
    if (Date.now() > end) return false;
    await sleep(50);
  }
}

const LOCK_PATIENCE = 1500;

/** The address of the database for everyone else. */
export const urlOf = (password: string, port: number): string =>
  `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${OWNER}`;

const settings = (password: string, port: number, database: string): ClientConfig => ({
  host: '127.0.0.1',
  port,
  user: OWNER,
  password,
  database,
  connectionTimeoutMillis: 2000,
});
