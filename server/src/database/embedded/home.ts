import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../config/start-error.ts';
import { accountFor, canReach, type Account } from './account.ts';
import type { Say } from './binaries.ts';

/** Where a root start keeps the data when the data folder lies in a private place. */
const SYSTEM_DATA = '/var/lib/xiaodian-handbook';

/** The file that says: this folder is ours. */
const MARK = '.xiaodian-handbook';

/** A folder of ours, and the account that owns the cluster in it. */
export interface Home {
  readonly folder: string;
  readonly account: Account | null;
}

/** Opens the data folder: makes it when it is missing, and refuses one that is not ours. */
export async function openHome(dataDir: string, say: Say): Promise<Home> {
  const home = await open(dataDir);
  if (home.account === null || (await canReach(dataDir, home.account))) return home;
  const elsewhere = join(SYSTEM_DATA, fingerprint(dataDir));
  say(`数据目录 ${dataDir} 对数据库账户不可用，数据存放在 ${elsewhere}`);
  await mkdir(SYSTEM_DATA, { recursive: true });
  await chmod(SYSTEM_DATA, 0o755);
  return open(elsewhere);
}

async function open(folder: string): Promise<Home> {
  await claim(folder);
  const account = await accountFor(await ownerOf(clusterFolder(folder)));
  // the folder is ours, so that account may pass; what lies inside stays closed
  if (account !== null) await chmod(folder, (await stat(folder)).mode | 0o111);
  return { folder, account };
}

/** The one folder of a home that holds the cluster and what belongs to it. */
export const databaseFolder = (home: string): string => join(home, 'postgres');

/** Where the files of PostgreSQL lie inside a home. */
const clusterFolder = (home: string): string => join(databaseFolder(home), CLUSTER);

export const CLUSTER = 'cluster';

async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder);
  if (entries.includes(MARK)) return;
  if (entries.length > 0) {
    throw new StartError(
      `${folder} 里已有别的文件，不是本程序的数据目录；请用 DATA_DIR 指定一个空文件夹。`,
    );
  }
  await writeFile(join(folder, MARK), 'This folder belongs to xiaodian-handbook.\n');
}

const ownerOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ uid }) => uid,
    () => null,
  );

const fingerprint = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 16);
