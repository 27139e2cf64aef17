import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a built mini program, by path relative to its root, with forward slashes. */
export function listFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

export interface SourceFile {
  /** Without the extension, as WeChat names pages and components. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The text files with one of the given extensions. */
export function readSources(root: string, extension: string): readonly SourceFile[] {
  return listFiles(root)
    .filter((file) => file.endsWith(extension))
    .map((file) => ({
      name: file.slice(0, -extension.length),
      path: file,
      text: readFileSync(path.join(root, file), 'utf8'),
    }));
}
