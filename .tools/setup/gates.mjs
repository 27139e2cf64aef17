import { stdout } from 'node:process';
import { runQuietly } from './command.mjs';

/**
 * @typedef {object} Gate
 * @property {string} title
 * @property {import('./command.mjs').Command} command
 */

/**
 * Runs all gates, two at a time, prints one line for each and the output of those that fail.
 * @param {readonly Gate[]} gates
 * @returns {Promise<number>} how many failed
 */
export async function runGates(gates) {
  const waiting = [...gates];
  let failed = 0;
  const work = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const startedAt = performance.now();
      const { code, output } = await runQuietly(gate.command);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      stdout.write(`${code === 0 ? '✓' : '✗'} ${gate.title} ${seconds} s\n`);
      if (code === 0) continue;
      failed += 1;
      stdout.write(`${output}\n`);
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}
