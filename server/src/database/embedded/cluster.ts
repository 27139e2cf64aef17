import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../../config/start-error.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { diagnose } from './diagnose.ts';
import { CLUSTER, databaseFolder, type Home } from './home.ts';

const run = promisify(execFile);

/** The major version of the programs; the files of another one cannot be read. */
const MAJOR = '18';

/** The superuser of the cluster; the name of the database too. */
export const OWNER = 'handbook';

const PASSWORD = 'password';

/** A folder PostgreSQL can start from. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
  readonly log: string;
}

/** Finds the cluster of a home, or makes it. */
export async function openCluster(home: Home, binaries: Binaries): Promise<Cluster> {
  const folder = databaseFolder(home.folder);
  if (!(await exists(folder))) await makeCluster(home, binaries);
  const cluster = join(folder, CLUSTER);
  await refuseUnusable(cluster);
  return {
    folder: cluster,
    password: await readPassword(join(folder, PASSWORD)),
    log: join(folder, 'postgres.log'),
  };
}

/** Builds under another name and renames: a half-made cluster is never found. */
async function makeCluster({ folder, account }: Home, { initdb }: Binaries): Promise<void> {
  const draft = `${databaseFolder(folder)}.${process.pid}`;
  const password = join(draft, PASSWORD);
  await rm(draft, { recursive: true, force: true });
  try {
    await mkdir(draft);
    await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    if (account !== null) await give([draft, password], account);
    await run(initdb, initdbArguments(join(draft, CLUSTER), password), {
      cwd: draft,
      env: { LC_ALL: 'C' },
      ...account,
    });
    await rename(draft, databaseFolder(folder)).catch(ignoreExisting);
  } catch (error) {
    throw new StartError(explain(error), { cause: error });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Of two processes that make the same cluster the first wins, and the other uses it. */
const ignoreExisting = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
};

const give = (paths: readonly string[], { uid, gid }: Account) =>
  Promise.all(paths.map((path) => chown(path, uid, gid)));

const initdbArguments = (folder: string, passwordFile: string) => [
  `--pgdata=${folder}`,
  `--username=${OWNER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // the locale of the machine must not decide how Chinese text is compared and split
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

function explain(error: unknown): string {
  const { stderr = '', message } = error as Error & { stderr?: string };
  return `数据库目录建不起来：${diagnose(stderr || message) ?? (stderr.trim() || message)}。`;
}

async function refuseUnusable(folder: string): Promise<void> {
  const status = await stat(folder).catch(() => null);
  const self = process.getuid?.() ?? 0;
  if (status !== null && self !== 0 && self !== status.uid) {
    throw new StartError(
      `数据库目录属于另一个用户（uid ${status.uid}），请用那个用户启动，或换一个 DATA_DIR：${folder}。`,
    );
  }
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === '') {
    throw new StartError(`数据库目录已损坏（${dirname(folder)}）；移走它再启动就会重新建立。`);
  }
  if (version !== MAJOR) {
    throw new StartError(
      `数据库目录属于 PostgreSQL ${version}，本程序需要 ${MAJOR}（${folder}）。`,
    );
  }
}

async function readPassword(file: string): Promise<string> {
  const password = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StartError(`数据库的密码文件读不到（${file}）。`, { cause: error });
  });
  return password.trim();
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
