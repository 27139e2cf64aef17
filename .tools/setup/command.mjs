import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to our own
 */

/**
 * @typedef {object} Ending
 * @property {number} code
 * @property {string} output what it printed, both streams as they came
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @type {readonly NodeJS.Signals[]} */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The exit code of a process that a signal ended, as shells report it.
 * @param {NodeJS.Signals} signal
 */
export const codeOfSignal = (signal) => 128 + constants.signals[signal];

/**
 * Runs a command and collects what it prints.
 * @param {Command} command
 * @returns {Promise<Ending>}
 */
export function runQuietly({ file, args, cwd = root, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      const output = Buffer.concat(chunks).toString('utf8').trimEnd();
      resolve({ code: signal ? codeOfSignal(signal) : (code ?? 1), output });
    });
  });
}

/** Ends what `runQuietly` started; for the moment somebody presses Ctrl-C. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}
