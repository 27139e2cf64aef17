import type { TabBar, TabItem } from '../compiled-weapp.ts';
import { assetUrl } from './asset-url.ts';
import { isTab, tabs, themed, weapp } from './weapp.ts';

type Style = Partial<Omit<TabBar, 'list'>>;

/** What `setTabBarStyle` and `setTabBarItem` changed; it wins over `app.json`. */
let changedStyle: Style = {};
const changedItems = new Map<number, Partial<TabItem>>();

export function styleTabBar(style: Style): void {
  changedStyle = { ...changedStyle, ...style };
}

export function changeTab(index: number, item: Partial<TabItem>): void {
  if (!tabs[index]) throw new Error('tabbar item not found');
  changedItems.set(index, { ...changedItems.get(index), ...item });
}

function icon(item: TabItem, selected: boolean): readonly HTMLElement[] {
  const path = themed(selected ? (item.selectedIconPath ?? item.iconPath) : item.iconPath);
  if (path === undefined) return [];
  const image = document.createElement('img');
  image.alt = '';
  image.src = assetUrl(path);
  return [image];
}

function tabButton(item: TabItem, selected: boolean, style: Style): HTMLButtonElement {
  const button = document.createElement('button');
  button.role = 'tab';
  button.setAttribute('aria-selected', String(selected));
  button.style.color = themed(selected ? style.selectedColor : style.color) ?? '';
  button.append(...icon(item, selected), item.text);
  return button;
}

/** Draws the tabs on a tab page and hides them elsewhere. */
export function drawTabBar(bar: HTMLElement, current: string, open: (path: string) => void): void {
  const style = { ...weapp.app.tabBar, ...changedStyle };
  bar.hidden = !isTab(current);
  bar.style.background = themed(style.backgroundColor) ?? '#fff';
  const buttons = tabs.map((item, index) => {
    const { pagePath } = item;
    const button = tabButton({ ...item, ...changedItems.get(index) }, pagePath === current, style);
    button.addEventListener('click', () => {
      open(pagePath);
    });
    return button;
  });
  bar.replaceChildren(...buttons);
}
