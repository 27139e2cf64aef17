import postcss, { type AtRule, type Rule } from 'postcss';
import { domTag, supportedTags, unsupportedTags } from '../built-in-tags.ts';
import { toHostIds } from '../host-ids.ts';
import type { SourceFile } from './package-files.ts';

const BUILT_IN: ReadonlySet<string> = new Set([...supportedTags, ...unsupportedTags, 'page']);

/** `rpx` and `vh` measure the phone and the page in WeChat; the host keeps both as variables. */
const toHostUnits = (value: string): string =>
  value.replace(
    /(-?[\d.]+)(rpx|vh)\b/gu,
    (_, amount: string, unit: string) => `calc(${amount} * var(--${unit}))`,
  );

const toHostTags = (selector: string): string =>
  selector.replace(
    /(^|[\s>+~,(])([a-z][a-z-]*)(?=$|[\s>+~.:#[,)])/gu,
    (match, before: string, tag: string) => (BUILT_IN.has(tag) ? `${before}${domTag(tag)}` : match),
  );

/** A page's own wxss counts on that page only; `:where` keeps the weight of its selectors. */
function scopeTo(page: string, selector: string): string {
  const scope = `:where([data-route="${page}"])`;
  return /^wx-page\b/u.test(selector)
    ? selector.replace(/^wx-page/u, `wx-page${scope}`)
    : `${scope} ${selector}`;
}

const isKeyframeStep = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

function importedName(from: string, parameters: string): string {
  const target = parameters.replace(/^(url\()?["']?|["']?\)?$/gu, '');
  const base = target.startsWith('/') ? 'file:///' : `file:///${from}`;
  return new URL(target.replace(/^\//u, ''), base).pathname.slice(1).replace(/\.wxss$/u, '');
}

function compileSheet(
  sheets: ReadonlyMap<string, SourceFile>,
  name: string,
  page: string | null,
): string {
  const sheet = sheets.get(name);
  if (!sheet) throw new Error(`${name}.wxss is imported but does not exist`);
  const tree = postcss.parse(sheet.text, { from: sheet.path });
  tree.walkDecls((declaration) => {
    declaration.value = toHostUnits(declaration.value);
  });
  tree.walkRules((rule) => {
    if (isKeyframeStep(rule)) return;
    rule.selectors = rule.selectors
      .map(toHostTags)
      .map(toHostIds)
      .map((selector) => (page === null ? selector : scopeTo(page, selector)));
  });
  // last: what is imported is compiled already
  tree.walkAtRules('import', (rule) => {
    const imported = compileSheet(sheets, importedName(sheet.path, rule.params), page);
    rule.replaceWith(postcss.parse(imported));
  });
  return tree.toString();
}

/** Turns wxss into css of the host's DOM, by path without extension. */
export function compileStyles(files: readonly SourceFile[]): Record<string, string> {
  const sheets = new Map(files.map((file) => [file.name, file]));
  return Object.fromEntries(
    files.map(({ name }) => [name, compileSheet(sheets, name, name === 'app' ? null : name)]),
  );
}
