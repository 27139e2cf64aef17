import { stdout } from 'node:process';
import { runMain } from './setup/failure.mjs';
import { runGates } from './setup/gates.mjs';
import { npm } from './setup/install.mjs';
import { prepare } from './setup/prepare.mjs';

/** Scripts of package.json: every static gate of the house. */
const gates = ['typecheck', 'lint', 'format', 'layers', 'layers:prove', 'dead'];

await runMain(async () => {
  await prepare([]);
  const failed = await runGates(
    gates.map((script) => ({
      title: script,
      command: npm(['run', '--silent', script]),
    })),
  );
  stdout.write(failed === 0 ? '✓ 全部检查通过\n' : `✗ ${failed} 项检查没有通过\n`);
  return failed > 0 ? 1 : 0;
});
