import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * All files below `start` (or `start` itself), in a stable order; nothing when it does not exist.
 * @param {string} start
 * @returns {string[]}
 */
function filesBelow(start) {
  const stats = statSync(start, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [start];
  return readdirSync(start)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => filesBelow(path.join(start, name)));
}

/**
 * One hash over the names and contents of all files: the same sources give the same hash, whatever
 * a checkout did to their times.
 * @param {string} root
 * @param {readonly string[]} paths files and folders below `root`
 */
export function contentFingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((name) => filesBelow(path.join(root, name)))) {
    const content = readFileSync(file);
    hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * One hash over the names and sizes of all files: tells a finished output from a damaged one.
 * @param {string} root
 * @param {readonly string[]} folders
 */
export function outlineFingerprint(root, folders) {
  const hash = createHash('sha256');
  for (const file of folders.flatMap((name) => filesBelow(path.join(root, name)))) {
    hash.update(`${path.relative(root, file)}\0${statSync(file).size}\0`);
  }
  return hash.digest('hex');
}
