import { TmplGroup } from 'glass-easel-template-compiler';
import { supportedTags, unsupportedTags } from '../built-in-tags.ts';
import type { SourceFile } from './package-files.ts';

interface Diagnostic {
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

export interface CompiledTemplates {
  /** A JavaScript expression: an object of compiled templates by path. */
  readonly code: string;
  readonly problems: readonly string[];
}

/** Compiles wxml and wxs with the compiler of glass-easel, WeChat's own component framework. */
export function compileTemplates(
  templates: readonly SourceFile[],
  scripts: readonly SourceFile[],
): CompiledTemplates {
  const group = new TmplGroup();
  try {
    for (const { name, text } of scripts) group.addScript(name, text);
    const problems = templates.flatMap(({ name, path, text }) =>
      // the compiler's own types say `any[]`; it returns undefined when there is nothing to say
      ((group.addTmpl(name, text) ?? []) as readonly Diagnostic[]).map(
        ({ startLine, startColumn, message }) =>
          `${path}:${String(startLine + 1)}:${String(startColumn + 1)} ${message}`,
      ),
    );
    return { code: group.getTmplGenObjectGroups(), problems };
  } finally {
    group.free();
  }
}

const BUILT_IN: ReadonlySet<string> = new Set([
  ...supportedTags,
  ...unsupportedTags,
  'block',
  'import',
  'include',
  'slot',
  'template',
  'wxs',
]);

/** Tags that are neither built in nor among `components`: WeChat would not render them. */
export function unknownTags({ path, text }: SourceFile, components: ReadonlySet<string>): string[] {
  const bare = text.replace(/<!--[\s\S]*?-->|<wxs[\s\S]*?<\/wxs>/gu, '');
  const tags = new Set([...bare.matchAll(/<([a-zA-Z][\w-]*)/gu)].map(([, tag]) => String(tag)));
  return [...tags]
    .filter((tag) => !BUILT_IN.has(tag) && !components.has(tag))
    .map((tag) => `${path} uses the unknown component <${tag}>`);
}
