import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../setup/root.mjs';

const workspaces = ['miniprogram', 'server', 'shared'];

/** The law, and what it needs to be read. */
const settings = [
  'package.json',
  'eslint.config.js',
  '.dependency-cruiser.mjs',
  'tsconfig.base.json',
  '.tools/tsconfig.json',
  'miniprogram/tsconfig.json',
  'miniprogram/tsconfig.test.json',
  'server/tsconfig.json',
  'server/tsconfig.test.json',
  'shared/tsconfig.json',
  'shared/tsconfig.test.json',
  ...workspaces.map((name) => `${name}/package.json`),
];

/**
 * Links every installed package into the tree, but the workspaces to the tree's own folders.
 * @param {string} tree
 * @param {string} folder
 */
function linkPackages(tree, folder) {
  const source = inRoot(folder);
  mkdirSync(path.join(tree, folder), { recursive: true });
  for (const name of readdirSync(source)) {
    if (name === '@app') continue;
    symlinkSync(path.join(source, name), path.join(tree, folder, name), 'junction');
  }
}

/** @param {string} tree */
function furnish(tree) {
  for (const file of settings) cpSync(inRoot(file), path.join(tree, file));
  linkPackages(tree, 'node_modules');
  for (const name of workspaces) {
    if (readdirSync(inRoot(name)).includes('node_modules'))
      linkPackages(tree, `${name}/node_modules`);
    mkdirSync(path.join(tree, 'node_modules/@app'), { recursive: true });
    symlinkSync(path.join(tree, name), path.join(tree, 'node_modules/@app', name), 'junction');
  }
}

/**
 * Lets `work` see a throw-away tree with our settings and the given files; the checkout itself is
 * never touched, so there is nothing to restore after a crash.
 * @template Result
 * @param {Readonly<Record<string, string>>} files
 * @param {(tree: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withScratchTree(files, work) {
  const tree = mkdtempSync(path.join(tmpdir(), 'handbook-proof-'));
  const remove = () => {
    rmSync(tree, { recursive: true, force: true });
  };
  process.once('exit', remove);
  try {
    furnish(tree);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
      writeFileSync(path.join(tree, file), text);
    }
    return await work(tree);
  } finally {
    remove();
  }
}
