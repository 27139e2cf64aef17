import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running PostgreSQL server, as its own pid file tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on this cluster, whoever started it; null when none does. A pid file left
 * by a dead server may name a process that came later: such a file is removed.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const pidFile = join(cluster, 'postmaster.pid');
  const [pid, , , port] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n').map(Number);
  if (!pid || !port || !isAlive(pid)) return null;
  const place = await workingFolder(pid);
  if (place === UNKNOWN || place === (await realpath(cluster))) return { pid, port };
  await rm(pidFile, { force: true });
  return null;
}

/** Asks a server to end its sessions and stop, and insists when it takes too long. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 10_000], // fast: roll back what is open, write a checkpoint
    ['SIGQUIT', 5000], // at once: the next start recovers from the log
  ] as const) {
    if (!send(pid, signal) || (await isGone(cluster, pid, patience))) return;
  }
}

const UNKNOWN = Symbol('unknown');

/** A postmaster works in its data folder; only Linux tells where a process works. */
async function workingFolder(pid: number): Promise<string | typeof UNKNOWN> {
  if (process.platform !== 'linux') return UNKNOWN;
  return readlink(`/proc/${pid}/cwd`).catch((error: unknown) =>
    // a process that ended but was not reaped has no folder any more
    (error as NodeJS.ErrnoException).code === 'ENOENT' ? '' : UNKNOWN,
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function isGone(cluster: string, pid: number, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if ((await findPostmaster(cluster))?.pid !== pid) return true;
    await sleep(10);
  }
  return false;
}
