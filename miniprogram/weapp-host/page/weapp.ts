import type { CompiledWeapp, ThemeName, WindowConfig } from '../compiled-weapp.ts';

declare global {
  var compiledWeapp: CompiledWeapp;
}

/** The mini program this host runs. */
export const weapp = globalThis.compiledWeapp;

const trimSlash = (path: string): string => path.replace(/\/$/u, '');

const subpackages = (weapp.app.subPackages ?? weapp.app.subpackages ?? []).map(
  ({ root, pages }) => ({ root: `${trimSlash(root)}/`, pages }),
);

const allPages: readonly string[] = [
  ...weapp.app.pages,
  ...subpackages.flatMap(({ root, pages }) => pages.map((page) => root + page)),
];

export const isPage = (path: string): boolean => allPages.includes(path);

export const tabs = weapp.app.tabBar?.list ?? [];

export const isTab = (path: string): boolean => tabs.some(({ pagePath }) => pagePath === path);

/** The root of the subpackage that a file belongs to; empty for the main package. */
export const packageOf = (file: string): string =>
  subpackages.find(({ root }) => file.startsWith(root))?.root ?? '';

const darkQuery = matchMedia('(prefers-color-scheme: dark)');

/** The phone's theme; a mini program without `darkmode` always sees a light one. */
export const themeName = (): ThemeName =>
  weapp.app.darkmode === true && darkQuery.matches ? 'dark' : 'light';

export function onThemeChange(listener: (theme: ThemeName) => void): void {
  darkQuery.addEventListener('change', () => {
    listener(themeName());
  });
}

/** Resolves `@name` to the current theme's value in `theme.json`. */
export function themed(value: string | undefined): string | undefined {
  if (!value?.startsWith('@')) return value;
  const resolved = weapp.theme?.[themeName()][value.slice(1)];
  if (resolved === undefined) throw new Error(`theme.json has no ${value}`);
  return resolved;
}

/** A page's window settings over those of the app. */
export const windowConfig = (path: string): WindowConfig => ({
  ...weapp.app.window,
  ...weapp.json[path],
});
