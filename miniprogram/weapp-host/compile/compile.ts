import type { AppConfig, ComponentConfig, ThemeVariables } from '../compiled-weapp.ts';
import { type SourceFile, readSources } from './package-files.ts';
import { compileScripts } from './script.ts';
import { compileStyles } from './style.ts';
import { compileTemplates, unknownTags } from './template.ts';

export interface Compilation {
  /** A script that leaves the compiled mini program in `globalThis.compiledWeapp`. */
  readonly script: string;
  /** What WeChat's own compiler would refuse or not render; must be empty. */
  readonly problems: readonly string[];
}

const allPages = (app: AppConfig): readonly string[] => [
  ...app.pages,
  ...(app.subPackages ?? app.subpackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/$/u, '')}/${page}`),
  ),
];

const parseConfigs = (files: readonly SourceFile[]): Record<string, ComponentConfig> =>
  Object.fromEntries(files.map(({ name, text }) => [name, JSON.parse(text) as ComponentConfig]));

/** Compiles a built mini program (the folder with `app.json`) for the host page. */
export function compileWeapp(root: string): Compilation {
  const json = parseConfigs(readSources(root, '.json'));
  const app = json['app'] as AppConfig | undefined;
  if (!app) throw new Error(`there is no app.json in ${root}: build the weapp target first`);
  const scripts = readSources(root, '.js');
  const wxml = readSources(root, '.wxml');
  const templates = compileTemplates(wxml, readSources(root, '.wxs'));
  const theme = (json[app.themeLocation?.replace(/\.json$/u, '') ?? ''] ??
    null) as ThemeVariables | null;

  const components = new Set(
    Object.values(json).flatMap(({ usingComponents = {} }) => Object.keys(usingComponents)),
  );
  const has = (files: readonly SourceFile[], page: string) =>
    files.some(({ name }) => name === page);
  const problems = [
    ...templates.problems,
    ...wxml.flatMap((file) => unknownTags(file, components)),
    ...allPages(app)
      .filter((page) => !has(wxml, page) || !has(scripts, page))
      .map((page) => `app.json names the page ${page}, but its wxml or js is missing`),
  ];
  const parts = [
    `app: ${JSON.stringify(app)}`,
    `theme: ${JSON.stringify(theme)}`,
    `json: ${JSON.stringify(json)}`,
    `css: ${JSON.stringify(compileStyles(readSources(root, '.wxss')))}`,
    `templates: (() => (${templates.code}))()`,
    `modules: ${compileScripts(scripts)}`,
  ];
  return { script: `globalThis.compiledWeapp = {\n${parts.join(',\n')}\n};\n`, problems };
}
