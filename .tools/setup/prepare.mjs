import { stdout } from 'node:process';
import { ensureBuilt } from './build.mjs';
import { codeOfSignal, endingSignals, stopRunning } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { withLock } from './lock.mjs';
import { requireNode, requireNpm } from './requirements.mjs';
import { inRoot } from './root.mjs';

/**
 * Ends at once, with what is under way, when somebody presses Ctrl-C.
 * @param {NodeJS.Signals} signal
 */
function giveUp(signal) {
  stopRunning();
  process.exit(codeOfSignal(signal));
}

/**
 * Brings the checkout into the state where `targets` can run: packages, pinned Node, builds.
 * @param {readonly import('./build.mjs').TargetName[]} targets
 */
export async function prepare(targets) {
  requireNode(process.version);
  requireNpm(process.env['npm_config_user_agent']);
  for (const signal of endingSignals) process.once(signal, giveUp);
  await withLock(
    inRoot('.cache/build.lock'),
    async () => {
      await ensureInstalled();
      for (const target of targets) await ensureBuilt(target);
    },
    { onWait: () => stdout.write('… 另一个进程正在构建，等它完成\n') },
  );
  for (const signal of endingSignals) process.removeListener(signal, giveUp);
}
