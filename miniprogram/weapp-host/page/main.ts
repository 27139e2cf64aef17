import { drawChrome } from './chrome.ts';
import { ComponentRegistry } from './component-registry.ts';
import { prepareComponents } from './component-space.ts';
import { defineElements } from './elements/define.ts';
import { createBridge } from './bridge.ts';
import { ModuleLoader } from './module-loader.ts';
import type { Page } from './page.ts';
import { PageStack } from './page-stack.ts';
import { guarded, recordUncaught } from './records.ts';
import { meterSetData } from './set-data.ts';
import { addStyle } from './styles.ts';
import { isTab, onThemeChange, weapp } from './weapp.ts';
import { watchEvents } from './wx/events.ts';
import { createWx } from './wx/wx.ts';

type Hooks = Readonly<Record<string, unknown>>;

let app: Hooks = {};

function callApp(hook: string, argument: unknown): void {
  const method = app[hook];
  if (typeof method === 'function')
    guarded(`app ${hook}`, (): unknown => method.call(app, argument));
}

const registry = new ComponentRegistry();

const stack: PageStack = new PageStack((path) => {
  loader.openPackage(path);
  addStyle('app');
  addStyle(path);
  registry.ensure(path, loader);
}, draw);

function draw(page: Page): void {
  drawChrome(page, stack.pages.length > 1, {
    back: () => {
      stack.navigateBack();
    },
    switchTab: (path) => {
      guarded('switchTab', () => {
        stack.switchTab(path);
      });
    },
  });
}

const loader = new ModuleLoader({
  wx: createWx(stack, () => {
    draw(stack.top);
  }),
  App: (definition) => {
    app = definition as Hooks;
  },
  getApp: () => app,
  getCurrentPages: () => stack.pages.map(({ instance }) => instance),
  Page: registry.page,
  Component: registry.component,
  Behavior: registry.behavior,
});

/** Starts the mini program on its first page, as a cold start from the list of mini programs does. */
function boot(): void {
  const first = weapp.app.pages[0] ?? '';
  const launch = { path: first, query: {}, scene: 1001 };
  loader.load('app.js');
  callApp('onLaunch', launch);
  callApp('onShow', launch);
  if (isTab(first)) stack.switchTab(`/${first}`);
  else stack.reLaunch(`/${first}`);
}

recordUncaught();
defineElements();
prepareComponents();
meterSetData();
watchEvents();
onThemeChange((theme) => {
  draw(stack.top);
  callApp('onThemeChange', { theme });
});
globalThis.weappHost = createBridge(stack);
guarded('boot', boot);
