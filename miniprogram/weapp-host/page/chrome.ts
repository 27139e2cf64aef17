import type { Page } from './page.ts';
import { drawTabBar } from './tab-bar.ts';
import { themed, windowConfig } from './weapp.ts';

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

function drawNavigationBar({ path, look }: Page, canGoBack: boolean, back: () => void): void {
  const config = windowConfig(path);
  const bar = byId('navigation-bar');
  bar.hidden = config.navigationStyle === 'custom';
  bar.style.background =
    look.navigationBackground ?? themed(config.navigationBarBackgroundColor) ?? '#000';
  bar.style.color = look.navigationFront ?? themed(config.navigationBarTextStyle) ?? 'white';
  byId('navigation-title').textContent = look.title ?? config.navigationBarTitleText ?? '';
  const button = byId('navigation-back');
  button.hidden = !canGoBack;
  button.onclick = back;
}

/** Draws WeChat's frame for the page on top: navigation bar and tab bar, in the current theme. */
export function drawChrome(page: Page, canGoBack: boolean, actions: ChromeActions): void {
  page.paint();
  drawNavigationBar(page, canGoBack, actions.back);
  drawTabBar(byId('tab-bar'), page.path, actions.switchTab);
}
