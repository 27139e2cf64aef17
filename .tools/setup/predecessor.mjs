import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './lock.mjs';
import { inRoot } from './root.mjs';
import { readStamp, writeStamp } from './stamps.mjs';

const record = inRoot('.cache/server.pids');
const patienceMs = 10_000;

/**
 * Remembers which process serves and which one started it.
 * @param {number} pid
 */
export function recordServer(pid) {
  writeStamp(record, `${process.pid} ${pid}`);
}

/** Waits for a server that is closing because its `npm start` was killed: it still holds the port. */
export async function awaitPredecessor() {
  const [starter = 0, server = 0] = (readStamp(record) ?? '').split(' ').map(Number);
  const isClosing = () => server > 0 && !isAlive(starter) && isAlive(server);
  for (let waited = 0; isClosing() && waited < patienceMs; waited += 50) await sleep(50);
}
