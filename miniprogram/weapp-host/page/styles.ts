import { weapp } from './weapp.ts';

const added = new Set<string>();

/** Adds the style sheet of the app, a page or a component once, if it has one. */
export function addStyle(name: string): void {
  const css = weapp.css[name];
  if (css === undefined || added.has(name)) return;
  added.add(name);
  const style = document.createElement('style');
  style.dataset['wxss'] = name;
  style.textContent = css;
  document.head.append(style);
}
