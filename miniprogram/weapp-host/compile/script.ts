import { absentNames, scopeNames } from '../module-parameters.ts';
import type { SourceFile } from './package-files.ts';

/** Wraps a file as the CommonJS function body that WeChat makes of it, without a browser's names. */
const wrap = ({ path, text }: SourceFile): string =>
  `${JSON.stringify(path)}: function (${[...scopeNames, ...absentNames].join(', ')}) {\n${text}\n}`;

/** A JavaScript expression: an object of module functions by path. */
export const compileScripts = (files: readonly SourceFile[]): string =>
  `{\n${files.map(wrap).join(',\n')}\n}`;
