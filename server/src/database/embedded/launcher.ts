import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../config/start-error.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { diagnose } from './diagnose.ts';
import type { Home } from './home.ts';
import { findPostmaster } from './postmaster.ts';
import { connect, type Session } from './session.ts';

/** How long a server may take: after a crash it replays its log first. */
const PATIENCE = 60_000;

const PORT_ATTEMPTS = 3;

/** What is needed to run one cluster. */
export interface Installation {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly cluster: Cluster;
}

/**
 * Opens a session on the cluster's server. A server that outlived the process which started it is
 * used as it is; else one is started, on `port` when it is given.
 */
export async function openServer(installation: Installation, port?: number): Promise<Session> {
  const { cluster } = installation;
  const running = await findPostmaster(cluster.folder);
  if (running !== null) {
    const session = await waitUntilReady(cluster, running.port, () => isGone(cluster));
    if (session !== null) return session;
  }
  return startServer(installation, port);
}

async function startServer(installation: Installation, port?: number): Promise<Session> {
  const attempts = port === undefined ? PORT_ATTEMPTS : 1;
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort());
    const child = await launch(installation, chosen);
    const session = await waitUntilReady(installation.cluster, chosen, () => hasExited(child));
    if (session !== null) return session;
    const output = await readFile(installation.cluster.log, 'utf8').catch(() => '');
    // a free port may be taken before the server binds it
    if (attempt < attempts && output.includes('Address already in use')) continue;
    throw new StartError(failure(output, installation.cluster.log));
  }
}

async function launch({ home, binaries, cluster }: Installation, port: number) {
  const log = await open(cluster.log, 'w', 0o600);
  try {
    // whoever starts the same cluster next must be able to write it too
    if (home.account !== null) await log.chown(home.account.uid, home.account.gid);
    const child = spawn(binaries.postgres, settings(cluster, port), {
      cwd: cluster.folder,
      env: { LC_ALL: 'C' },
      // a file, not a pipe: the server must be able to write after we are gone
      stdio: ['ignore', log.fd, log.fd],
      // a group of its own: Ctrl-C is for us, and we stop the server when requests are done
      detached: true,
      ...home.account,
    });
    child.on('error', () => undefined); // seen as an exit by whoever waits
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

const settings = ({ folder }: Cluster, port: number) => [
  ...['-D', folder],
  ...['-p', String(port)],
  ...['-c', 'listen_addresses=127.0.0.1'],
  ...['-c', 'unix_socket_directories='],
  ...['-c', 'timezone=UTC'],
  ...['-c', 'logging_collector=off'],
];

/** Polls until the server lets us in; null when it ended before. */
async function waitUntilReady(
  cluster: Cluster,
  port: number,
  isOver: () => boolean | Promise<boolean>,
): Promise<Session | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const session = await connect(cluster.password, port);
    if (session !== null) return session;
    if (await isOver()) return null;
    await sleep(25);
  }
  throw new StartError(`内置数据库没有按时应答，日志在 ${cluster.log}。`);
}

const hasExited = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid === undefined || exitCode !== null || signalCode !== null;

const isGone = async ({ folder }: Cluster) => (await findPostmaster(folder)) === null;

function failure(output: string, log: string): string {
  const lines = output.trim().split('\n');
  const worst = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '';
  return `内置数据库启动失败：${diagnose(output) ?? worst}（日志：${log}）。`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
