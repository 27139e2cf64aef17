import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../../config/start-error.ts';

/** The system account PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts a root start may drop to, best first; PostgreSQL refuses to run as root. */
const UNPRIVILEGED = ['nobody', 'postgres', 'daemon'];

/**
 * The account to run PostgreSQL as, or null for the current one. A cluster that exists keeps its
 * owner, so that a start as root and a start as its owner find the same data.
 */
export async function accountFor(clusterOwner: number | null): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const accounts = await readAccounts();
  const owner = accounts.find(({ uid }) => uid !== 0 && uid === clusterOwner);
  const chosen =
    owner ??
    UNPRIVILEGED.map((name) => accounts.find((known) => known.name === name)).find(Boolean);
  if (chosen === undefined) {
    throw new StartError(
      '数据库不能以 root 身份运行，而系统里没有 nobody 等普通账户；请改用普通用户启动，或设置 DATABASE_URL。',
    );
  }
  return { uid: chosen.uid, gid: chosen.gid };
}

async function readAccounts() {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return uid === undefined || gid === undefined
      ? []
      : [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}

/** True when the account may walk down to the folder: every folder above lets it pass. */
export async function canReach(folder: string, account: Account): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    if (!(await canPass(path, account))) return false;
    if (dirname(path) === path) return true;
  }
}

async function canPass(folder: string, { uid, gid }: Account): Promise<boolean> {
  const status = await stat(folder).catch(() => null);
  if (status === null) return true; // not made yet: it will be ours
  if (status.uid === uid) return (status.mode & 0o100) !== 0;
  if (status.gid === gid) return (status.mode & 0o010) !== 0;
  return (status.mode & 0o001) !== 0;
}
