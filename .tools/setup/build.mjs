import { existsSync } from 'node:fs';
import { compressFolder } from './compress.mjs';
import { contentFingerprint, outlineFingerprint } from './fingerprint.mjs';
import { pinnedNode } from './install.mjs';
import { inRoot, root } from './root.mjs';
import { runStep } from './step.mjs';
import { dropStamp, readStamp, writeStamp } from './stamps.mjs';

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {readonly string[]} inputs what the output depends on
 * @property {readonly string[]} outputs folders it writes
 * @property {string} proof a file without which there is no output
 * @property {readonly string[]} environment variables that end up in the output
 * @property {readonly string[]} args for the pinned Node
 * @property {string} [folder] where the command runs
 * @property {() => Promise<void>} [finish] what is done to the output
 */

const settings = ['package-lock.json', 'tsconfig.base.json', '.tools/setup'];
const screens = [
  ...settings,
  'shared/src',
  'miniprogram/src',
  'miniprogram/config',
  'miniprogram/package.json',
  'miniprogram/tsconfig.json',
  'miniprogram/babel.config.js',
  'project.config.json',
];

/**
 * @param {'h5' | 'weapp'} type
 * @param {string} title
 * @param {string} entry
 * @returns {Target}
 */
const taro = (type, title, entry) => ({
  title,
  inputs: screens,
  outputs: [`miniprogram/dist/${type}`],
  proof: `miniprogram/dist/${type}/${entry}`,
  environment: ['TARO_APP_API', 'TARO_APP_CLOUD_ENV', 'TARO_APP_CLOUD_SERVICE'],
  args: [inRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', type],
  folder: 'miniprogram',
});

/** Everything that can be built, by the word used on the command line. */
export const targets = {
  /** @type {Target} */
  server: {
    title: '编译服务端',
    inputs: [
      ...settings,
      'shared/src',
      'shared/tsconfig.json',
      'server/src',
      'server/tsconfig.json',
    ],
    outputs: ['shared/dist', 'server/dist'],
    proof: 'server/dist/main.js',
    environment: [],
    // the compiler trusts its own notes even when an output is gone
    args: [inRoot('node_modules/typescript/bin/tsc'), '-b', 'shared', 'server', '--force'],
  },
  /** @type {Target} */
  h5: {
    ...taro('h5', '构建 H5', 'index.html'),
    finish: () => compressFolder(inRoot('miniprogram/dist/h5')),
  },
  weapp: taro('weapp', '构建小程序', 'app.json'),
};

/** @typedef {keyof typeof targets} TargetName */

/** @param {Target} target */
function stateOfInputs({ inputs, environment }) {
  const variables = environment.map((name) => `${name}=${process.env[name] ?? ''}`);
  return [contentFingerprint(root, inputs), ...variables].join(' ');
}

/** @param {Target} target */
const stateOfOutputs = ({ outputs }) => outlineFingerprint(root, outputs);

/**
 * Builds a target unless its output was made from just these inputs.
 * @param {TargetName} name
 */
export async function ensureBuilt(name) {
  const target = targets[name];
  const stamp = inRoot('.cache/stamps', name);
  const { title, proof, args, folder = '.', finish } = target;
  const inputs = stateOfInputs(target);
  const isFresh = readStamp(stamp) === `${inputs} ${stateOfOutputs(target)}`;
  if (isFresh && existsSync(inRoot(proof))) return;
  dropStamp(stamp);
  await runStep(title, {
    file: pinnedNode,
    args,
    cwd: inRoot(folder),
    env: { NODE_ENV: 'production' },
  });
  await finish?.();
  // the inputs as they were before: an edit made meanwhile builds again
  writeStamp(stamp, `${inputs} ${stateOfOutputs(target)}`);
}
