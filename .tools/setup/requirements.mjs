import { Failure } from './failure.mjs';

const neededNode = '20.19';

/**
 * @param {string} version
 * @param {string} needed
 */
function isAtLeast(version, needed) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major === neededMajor ? minor >= neededMinor : major > neededMajor;
}

/**
 * Fails in one sentence when the Node that started us is too old to go on.
 * @param {string} version
 */
export function requireNode(version) {
  if (isAtLeast(version, neededNode)) return;
  throw new Failure(`需要 Node.js ${neededNode} 或更新的版本，当前是 ${version}。`);
}

/**
 * Fails in one sentence when npm is too old to install what the lock file says.
 * @param {string | undefined} userAgent as npm describes itself to the scripts it runs
 */
export function requireNpm(userAgent) {
  const version = /\bnpm\/(\d+\.\d+)/.exec(userAgent ?? '')?.[1];
  if (version === undefined || isAtLeast(version, '10.0')) return;
  throw new Failure(`需要 npm 10 或更新的版本，当前是 ${version}。`);
}
