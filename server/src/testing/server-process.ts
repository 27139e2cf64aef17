import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The built server, run as its own process. */
export interface ServerProcess {
  readonly address: string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves when it answers, or fails with what it said when it ends before. */
  readonly ready: () => Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** All it wrote so far, both streams. */
  readonly said: () => string;
}

const running = new Set<ChildProcess>();

/** Ends what a test that failed left running. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts `server/dist/main.js` on a free port, with this much of an environment and no more. */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const port = environment['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child.once('close', () => running.delete(child)));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  }
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    ended,
    said: () => said,
    kill: (signal) => child.kill(signal),
    ready: async () => {
      while (child.exitCode === null && child.signalCode === null) {
        if (await answers(`${address}/healthz`)) return;
        await sleep(25);
      }
      throw new Error(said);
    },
  };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
