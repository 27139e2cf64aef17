import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../weapp-host/compile/package-files.ts';

const KIB = 1024;

/** One limit and where a build stands; `limit` 0 means that there may be none at all. */
export interface Budget {
  readonly name: string;
  readonly actual: number;
  readonly limit: number;
  readonly unit: 'bytes' | 'files';
}

export const isKept = ({ actual, limit }: Budget): boolean => actual <= limit;

interface AppJson {
  readonly subPackages?: readonly { readonly root: string }[];
  readonly subpackages?: readonly { readonly root: string }[];
}

const readText = (root: string, file: string): string =>
  readFileSync(path.join(root, file), 'utf8');

const totalSize = (root: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0);

function mainPackage(root: string, files: readonly string[]): readonly string[] {
  const { subPackages, subpackages } = JSON.parse(readText(root, 'app.json')) as AppJson;
  const roots = (subPackages ?? subpackages ?? []).map((part) => part.root.replace(/\/?$/u, '/'));
  return files.filter((file) => !roots.some((prefix) => file.startsWith(prefix)));
}

// names and messages that stay readable in a minified zod
const ZOD = /ZodError|\$ZodType|unrecognized_keys|invalid_union/u;

/** The scripts of a build that contain zod. */
export const filesWithZod = (root: string): readonly string[] =>
  listFiles(root).filter((file) => file.endsWith('.js') && ZOD.test(readText(root, file)));

const sourceMaps = (root: string): readonly string[] =>
  listFiles(root).filter(
    (file) =>
      file.endsWith('.map') ||
      (/\.(js|wxss)$/u.test(file) && readText(root, file).includes('sourceMappingURL=')),
  );

/** The names of the chunks that the route of the first page loads. */
function firstPageChunks(script: string): readonly string[] {
  const [, first] = /"pages":\["([^"]+)"/u.exec(script) ?? [];
  const route = script
    .split('"path":"')
    .find((part) => first !== undefined && part.startsWith(`${first}"`));
  if (route === undefined) throw new Error('the first page has no route in the H5 build');
  return [...route.matchAll(/\.e\("?([\w/-]+)"?\)/gu)].map(([, chunk]) => String(chunk));
}

/** The scripts and styles that a browser needs before the first page stands. */
export function firstLoad(root: string): readonly string[] {
  const html = readText(root, 'index.html');
  const entries = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)].map(([, file]) =>
    String(file),
  );
  const app = entries.find((file) => /\bapp\.\w+\.js$/u.test(file));
  if (app === undefined) throw new Error('index.html loads no app script');
  const chunks = firstPageChunks(readText(root, app));
  const lazy = listFiles(root).filter((file) =>
    chunks.some((chunk) => new RegExp(`^(js|css)/${chunk}\\.\\w+\\.(js|css)$`, 'u').test(file)),
  );
  return [...new Set([...entries, ...lazy])];
}

/** What these files weigh on the wire. */
const gzippedSize = (root: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(root, file))).length, 0);

/** All budgets of both builds. */
export function measureBudgets(weapp: string, h5: string): readonly Budget[] {
  const files = listFiles(weapp);
  const bytes = (name: string, actual: number, kib: number): Budget => ({
    name,
    actual,
    limit: kib * KIB,
    unit: 'bytes',
  });
  const none = (name: string, found: readonly string[]): Budget => ({
    name,
    actual: found.length,
    limit: 0,
    unit: 'files',
  });
  return [
    bytes('weapp, main package', totalSize(weapp, mainPackage(weapp, files)), 500),
    bytes('weapp, whole', totalSize(weapp, files), 1536),
    none('weapp, files with zod', filesWithZod(weapp)),
    none('weapp, source maps', sourceMaps(weapp)),
    bytes('H5, first load, gzipped', gzippedSize(h5, firstLoad(h5)), 200),
    none('H5, files with zod', filesWithZod(h5)),
  ];
}
