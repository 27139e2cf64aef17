import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { codeOfSignal, endingSignals } from './command.mjs';
import { pinnedNode } from './install.mjs';
import { inRoot, root } from './root.mjs';

const followParent = pathToFileURL(inRoot('.tools/setup/follow-parent.mjs')).href;

/**
 * Runs a program on the pinned Node with our terminal, hands it our signals, and gives its exit
 * code. It ends when we do, even if we are killed.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onSpawn?: (pid: number) => void }} [options]
 * @returns {Promise<number>}
 */
export function runInForeground(args, { env = {}, onSpawn } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode, ['--import', followParent, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      // a group of its own: Ctrl-C then reaches it once, through us, and not twice
      detached: process.platform !== 'win32',
    });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    for (const signal of endingSignals) process.on(signal, forward);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of endingSignals) process.removeListener(name, forward);
      resolve(signal ? codeOfSignal(signal) : (code ?? 1));
    });
    if (child.pid !== undefined) onSpawn?.(child.pid);
  });
}
