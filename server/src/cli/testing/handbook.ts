import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');

/** Runs the command line as a user does. */
export const handbook = (args: string[], input = '') =>
  spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'server/bin/handbook.mjs'), ...args],
    {
      input,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    },
  );
