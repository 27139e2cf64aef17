import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, with all links resolved. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);
