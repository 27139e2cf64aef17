import { absentNames } from '../module-parameters.ts';
import { logicGlobal } from './logic-global.ts';
import { packageOf, weapp } from './weapp.ts';

interface Module {
  exports: unknown;
}

/** The names of a file's scope that depend on the host's other parts. */
export interface Scope {
  readonly wx: unknown;
  readonly App: (definition: object) => void;
  readonly getApp: () => unknown;
  readonly getCurrentPages: () => readonly unknown[];
  readonly Page: (definition: object) => void;
  readonly Component: (definition: object) => void;
  readonly Behavior: (definition: object) => unknown;
}

const resolve = (from: string, path: string): string => {
  const base = path.startsWith('/') ? 'file:///' : `file:///${from}`;
  const { pathname } = new URL(path.replace(/^\//u, ''), base);
  return pathname.slice(1).replace(/(\.js)?$/u, '.js');
};

const absent: readonly undefined[] = absentNames.map(() => undefined);

/** Loads files as WeChat does: CommonJS, and a subpackage only after one of its pages was opened. */
export class ModuleLoader {
  private readonly loaded = new Map<string, Module>();
  private readonly packages = new Set(['']);

  constructor(private readonly scope: Scope) {}

  /** Makes the package of a page or component available. */
  openPackage(path: string): void {
    this.packages.add(packageOf(path));
  }

  /** Runs a file once and returns what it exports. */
  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const body = weapp.modules[file];
    if (!body) throw new Error(`module '${file}' is not defined`);
    if (!this.packages.has(packageOf(file))) {
      throw new Error(`'${file}' is in the subpackage '${packageOf(file)}', which is not loaded`);
    }
    const module: Module = { exports: {} };
    this.loaded.set(file, module);
    this.run(file, module);
    return module.exports;
  }

  private run(file: string, module: Module): void {
    const { wx, App, Page, Component, Behavior, getApp, getCurrentPages } = this.scope;
    const require = (path: string) => this.require(file, path);
    // the order is that of `scopeNames`
    weapp.modules[file]?.call(
      logicGlobal,
      ...[require, module, module.exports],
      ...[wx, App, Page, Component, Behavior, getApp, getCurrentPages],
      ...[logicGlobal, logicGlobal, logicGlobal['Function'], logicGlobal['console']],
      ...absent,
    );
  }

  private require(from: string, path: string): unknown {
    const file = resolve(from, path);
    const target = packageOf(file);
    if (target !== '' && target !== packageOf(from)) {
      throw new Error(`'${from}' requires '${file}' of another subpackage`);
    }
    return this.load(file);
  }
}
