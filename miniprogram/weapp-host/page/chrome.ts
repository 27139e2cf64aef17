import type { TabItem } from '../compiled-weapp.ts';
import type { Page } from './page.ts';
import { assetUrl } from './asset-url.ts';
import { isTab, tabs, themed, weapp, windowConfig } from './weapp.ts';

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the host page has no #${id}`);
  return element;
}

/** What the user does to the frame around the pages. */
export interface ChromeActions {
  readonly back: () => void;
  readonly switchTab: (path: string) => void;
}

function drawNavigationBar(page: Page, canGoBack: boolean, back: () => void): void {
  const config = windowConfig(page.path);
  const bar = byId('navigation-bar');
  bar.hidden = config.navigationStyle === 'custom';
  bar.style.background = themed(config.navigationBarBackgroundColor) ?? '#000';
  bar.style.color = themed(config.navigationBarTextStyle) ?? 'white';
  byId('navigation-title').textContent = page.title ?? config.navigationBarTitleText ?? '';
  const button = byId('navigation-back');
  button.hidden = !canGoBack;
  button.onclick = back;
}

function tabIcon(
  { iconPath, selectedIconPath }: TabItem,
  selected: boolean,
): readonly HTMLElement[] {
  const path = themed(selected ? (selectedIconPath ?? iconPath) : iconPath);
  if (path === undefined) return [];
  const image = document.createElement('img');
  image.alt = '';
  image.src = assetUrl(path);
  return [image];
}

function tabButton(item: TabItem, selected: boolean, open: () => void): HTMLElement {
  const { color, selectedColor } = weapp.app.tabBar ?? {};
  const button = document.createElement('button');
  button.role = 'tab';
  button.setAttribute('aria-selected', String(selected));
  button.style.color = themed(selected ? selectedColor : color) ?? '';
  button.append(...tabIcon(item, selected), item.text);
  button.addEventListener('click', open);
  return button;
}

/** Draws WeChat's frame for the page on top: navigation bar and tab bar, in the current theme. */
export function drawChrome(page: Page, canGoBack: boolean, actions: ChromeActions): void {
  drawNavigationBar(page, canGoBack, actions.back);
  const bar = byId('tab-bar');
  bar.hidden = !isTab(page.path);
  bar.style.background = themed(weapp.app.tabBar?.backgroundColor) ?? '#fff';
  bar.replaceChildren(
    ...tabs.map((item) =>
      tabButton(item, item.pagePath === page.path, () => {
        actions.switchTab(item.pagePath);
      }),
    ),
  );
}
