#!/usr/bin/env node
// Starts the command line from its sources: no build is needed. An older Node hands over to the
// pinned one, which strips types by itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= 24) {
  const { main } = await import('../src/cli/cli.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const pinned = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(pinned)) {
    console.error(
      'handbook 需要 Node 24：请先在仓库根目录运行 npm start 或 npm test，它们会装好。',
    );
    process.exit(2);
  }
  const self = fileURLToPath(import.meta.url);
  const { status, signal } = spawnSync(pinned, [self, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(status ?? (signal === null ? 1 : 130));
}
