import { runQuietly } from './command.mjs';
import { Failure } from './failure.mjs';
import { showProgress } from './progress.mjs';

const tailLines = 25;

/**
 * Runs a command as one step: progress while it runs, its last lines and one sentence if it fails.
 * @param {string} title
 * @param {import('./command.mjs').Command} command
 */
export async function runStep(title, command) {
  await showProgress(title, async () => {
    const { code, output } = await runQuietly(command);
    if (code === 0) return;
    const tail = output.split('\n').slice(-tailLines).join('\n');
    throw new Failure(`${title}失败（退出码 ${code}）。\n${tail}`);
  });
}
