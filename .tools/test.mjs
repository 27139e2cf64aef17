import { rmSync } from 'node:fs';
import { stdout } from 'node:process';
import { runMain } from './setup/failure.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot } from './setup/root.mjs';
import { readStamp } from './setup/stamps.mjs';
import { countTests, targetsFor } from './setup/test-run.mjs';

const report = inRoot('.cache/test-report.json');

await runMain(async () => {
  const args = process.argv.slice(2);
  await prepare(targetsFor(args));
  rmSync(report, { force: true });
  const jest = inRoot('node_modules/jest/bin/jest.js');
  const code = await runInForeground([jest, '--json', `--outputFile=${report}`, ...args], {
    env: { NODE_ENV: 'test' },
  });
  const { passed, failed } = countTests(readStamp(report));
  stdout.write(`${passed} passed, ${failed} failed\n`);
  return code === 0 && (failed > 0 || passed === 0) ? 1 : code;
});
