import { spawn } from 'node:child_process';
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

/** Starts `server/dist/main.js` on a free port, with this much of an environment and no more. */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const port = environment['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
    ready: () =>
      Promise.race([
        untilItAnswers(`${address}/healthz`),
        ended.then(() => Promise.reject(new Error(said))),
      ]),
  };
}

async function untilItAnswers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await sleep(25);
  }
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
