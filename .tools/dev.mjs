import { spawn } from 'node:child_process';
import { endingSignals } from './setup/command.mjs';
import { runMain } from './setup/failure.mjs';
import { pinnedNode } from './setup/install.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRoot } from './setup/root.mjs';

const watchers = [
  [inRoot('node_modules/typescript/bin/tsc'), '-b', 'shared', 'server', '--watch'],
  ['--watch-path=server/dist', '--watch-path=shared/dist', 'server/dist/main.js'],
  [inRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5', '--watch'],
];

/** @param {string[]} args */
const folderOf = ([program]) => inRoot(program?.endsWith('/taro') ? 'miniprogram' : '.');

await runMain(async () => {
  await prepare(['server', 'h5']);
  const children = watchers.map((args) =>
    spawn(pinnedNode, args, { cwd: folderOf(args), stdio: 'inherit' }),
  );
  const stop = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of endingSignals) process.once(signal, stop);
  await Promise.all(
    children.map((child) => new Promise((resolve) => child.once('close', resolve))),
  );
  return 0;
});
