import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { contentFingerprint } from './fingerprint.mjs';
import { Failure } from './failure.mjs';
import { runQuietly } from './command.mjs';
import { inRoot, root } from './root.mjs';
import { runStep } from './step.mjs';
import { readStamp, writeStamp } from './stamps.mjs';

const stamp = inRoot('node_modules/.installed');

const manifests = ['', 'miniprogram', 'server', 'shared'].map((folder) =>
  inRoot(folder, 'package.json'),
);
const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/** The Node that all our code runs on, whichever one started us. */
export const pinnedNode = inRoot(
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** What decides which packages belong into node_modules. */
function wantedPackages() {
  const manifestHash = createHash('sha256');
  for (const file of manifests) {
    const manifest = /** @type {Record<string, unknown>} */ (
      JSON.parse(readFileSync(file, 'utf8'))
    );
    manifestHash.update(JSON.stringify(fields.map((field) => manifest[field] ?? null)));
  }
  const locks = contentFingerprint(root, ['.npmrc', 'package-lock.json']);
  return `${locks} ${manifestHash.digest('hex')}`;
}

/**
 * @typedef {{ version?: string, optional?: boolean, extraneous?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readLock(file) {
  const text = readStamp(file);
  if (text === undefined) return undefined;
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (JSON.parse(text));
  return lock.packages;
}

/** True when somebody ran `npm install` by hand: npm's own record has all that the lock asks for. */
function isInstalledByHand() {
  if (existsSync(stamp)) return false;
  const wanted = readLock(inRoot('package-lock.json'));
  const present = readLock(inRoot('node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional, extraneous }]) =>
      !place.includes('node_modules/') ||
      optional === true ||
      extraneous === true ||
      present[place]?.version === version,
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
  const wanted = wantedPackages();
  const isComplete = readStamp(stamp) === wanted;
  if (isComplete && existsSync(pinnedNode)) return;
  if (!isComplete && !isInstalledByHand()) await installPackages();
  if (!existsSync(pinnedNode)) await installNode();
  writeStamp(stamp, wanted);
}
