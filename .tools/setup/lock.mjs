import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeatMs = 5000;
const abandonedMs = 60_000;

/**
 * True while a process of this number runs.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file */
async function isAbandoned(file) {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    const isSilent = Date.now() - mtimeMs > abandonedMs;
    // an empty file is a lock whose owner is about to write its name
    return isSilent || (text !== '' && !isAlive(Number(text)));
  } catch {
    return false; // released a moment ago: the next try to take it will tell
  }
}

/** @param {string} file */
async function tryToTake(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves an abandoned lock out of the way; of several who try, the rename lets one through.
 * @param {string} file
 */
async function clear(file) {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
    await rm(aside, { force: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}

/**
 * Holds `file` as a lock while `work` runs, so that two starts never build at the same time.
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} work
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<Result>}
 */
export async function withLock(file, work, { onWait } = {}) {
  await mkdir(path.dirname(file), { recursive: true });
  for (let isFirst = true; !(await tryToTake(file)); isFirst = false) {
    if (isFirst) onWait?.();
    if (await isAbandoned(file)) await clear(file);
    else await sleep(200);
  }
  const release = () => {
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    release();
  }
}
