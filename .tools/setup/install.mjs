import { existsSync, readFileSync } from 'node:fs';
import { contentFingerprint } from './fingerprint.mjs';
import { Failure } from './failure.mjs';
import { runQuietly } from './command.mjs';
import { inRoot, root } from './root.mjs';
import { runStep } from './step.mjs';
import { readStamp, writeStamp } from './stamps.mjs';

const stamp = inRoot('node_modules/.installed');

/** What decides which packages belong into node_modules. */
const inputs = [
  '.npmrc',
  'package.json',
  'package-lock.json',
  'miniprogram/package.json',
  'server/package.json',
  'shared/package.json',
];

/** The Node that all our code runs on, whichever one started us. */
export const pinnedNode = inRoot(
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean, extraneous?: boolean }> }} Lock
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  const text = readStamp(file);
  return text === undefined ? undefined : /** @type {Lock} */ (JSON.parse(text));
}

/** True when npm's own record says that everything in the lock file is there. */
function matchesLock() {
  const wanted = readLock(inRoot('package-lock.json'));
  const present = readLock(inRoot('node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted.packages).every(
    ([place, { version, optional, extraneous }]) =>
      !place.includes('node_modules/') ||
      optional === true ||
      extraneous === true ||
      present.packages[place]?.version === version,
  );
}

/**
 * npm as it was called, or the one in the path.
 * @param {readonly string[]} args
 * @returns {import('./command.mjs').Command}
 */
export function npm(args) {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js')
    ? { file: process.execPath, args: [script, ...args] }
    : { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}

async function installPackages() {
  // not `npm ci`: it refuses a lock file that lacks optional packages of foreign platforms
  const flags = ['--no-save', '--prefer-offline', '--include=dev', '--include=optional'];
  await runStep('安装依赖', npm(['install', ...flags, '--no-progress']));
}

async function installNode() {
  // the one install script that may run: it fetches the binary for this machine
  await runStep('准备 Node.js', npm(['rebuild', 'node', '--ignore-scripts=false']));
  const { output } = await runQuietly({ file: pinnedNode, args: ['--version'] });
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(inRoot('node_modules/node/package.json'), 'utf8'))
  );
  if (output !== `v${version}`) throw new Failure(`Node.js ${version} 在这台机器上无法运行。`);
}

/** Makes node_modules what the lock file says; does nothing, and needs no network, when it is. */
export async function ensureInstalled() {
  const wanted = contentFingerprint(root, inputs);
  if (readStamp(stamp) === wanted && existsSync(pinnedNode)) return;
  if (!matchesLock()) await installPackages();
  if (!existsSync(pinnedNode)) await installNode();
  writeStamp(stamp, wanted);
}
