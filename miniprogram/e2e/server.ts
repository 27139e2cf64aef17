import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from './free-port.ts';

const START_TIMEOUT = 90_000;
const STOP_TIMEOUT = 20_000;
const POLL = 100;

/** The Node that the repository pins, whatever Node runs the tests. */
const PINNED_NODE = path.resolve('node_modules/.bin/node');

/** Ends the server when the tests are killed. */
const FOLLOW_PARENT = pathToFileURL(path.resolve('.tools/setup/follow-parent.mjs')).href;

export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT;
  while (!(await isHealthy(url))) {
    if (hasEnded(child)) throw new Error(`the server ended while starting:\n${output()}`);
    if (Date.now() > deadline) throw new Error(`the server did not become healthy:\n${output()}`);
    await wait(POLL);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
  await ended;
  clearTimeout(timer);
  if (child.signalCode === 'SIGKILL') throw new Error('the server did not stop when asked to');
}

/** Starts the built server, with a database of its own and the seeds or other documents, on a free port. */
export async function startServer(seedsDir?: string): Promise<RunningServer> {
  const main = path.resolve('server/dist/main.js');
  if (!existsSync(main))
    throw new Error('server/dist is missing: run `npm run build:server` first');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-e2e-'));
  const port = String(await freePort());
  const child = spawn(PINNED_NODE, ['--import', FOLLOW_PARENT, main], {
    env: {
      ...process.env,
      PORT: port,
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      ...(seedsDir !== undefined && { SEEDS_DIR: seedsDir }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const close = async () => {
    await end(child);
    await rm(dataDir, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(url, child, () => output);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}
