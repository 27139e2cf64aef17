import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { HostBridge, Records } from '../weapp-host/bridge.ts';
import { type WeappHost, startWeappHost } from '../weapp-host/weapp-host.ts';

declare global {
  var weappHost: HostBridge;
}

/** Limits of WeChat's own ratings, and tighter ones of ours. */
export const limits = { setDataBytes: 32 * 1024, nodes: 500, depth: 29, maxChildren: 60 } as const;

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
} as const;

/** Starts the host for a built mini program; its sources are found from the top of the repository. */
export const hostFor = (root: string, api: string): Promise<WeappHost> =>
  startWeappHost({ root, api, page: path.resolve('miniprogram/weapp-host/page') });

/** A phone with the mini program on its screen. */
export class WeappRun {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the mini program as a user does who never had it. */
  static async open(
    browser: Browser,
    host: WeappHost,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<WeappRun> {
    const context = await browser.newContext({ ...PHONE, colorScheme });
    const run = new WeappRun(context, await context.newPage());
    await run.page.goto(host.url);
    return run;
  }

  /** The page of the stack that is shown. */
  get shown() {
    return this.page.locator('wx-page:not([hidden])');
  }

  readonly records = (): Promise<Records> => this.page.evaluate(() => weappHost.records());

  readonly openPages = () => this.page.evaluate(() => weappHost.pages());

  readonly measure = () => this.page.evaluate(() => weappHost.measure());

  readonly share = (): Promise<unknown> => this.page.evaluate(() => weappHost.share());

  readonly pullDown = (): Promise<void> =>
    this.page.evaluate(() => {
      weappHost.pullDown();
    });

  /** Waits until a page of this path is on top of the stack. */
  async isAt(pagePath: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => weappHost.pages().at(-1)?.path === wanted,
      pagePath,
    );
  }

  /** Everything that is wrong with the run so far; each is a reason to fail. */
  async complaints(): Promise<readonly string[]> {
    const { errors, missingApis, setData } = await this.records();
    const trees = await this.measure();
    return [
      ...errors,
      ...missingApis.map((name) => `wx.${name} is missing`),
      ...setData
        .filter(({ bytes }) => bytes > limits.setDataBytes)
        .map(({ component, bytes }) => `${component} set ${String(bytes)} bytes at once`),
      ...trees.flatMap(({ path: page, nodes, depth, maxChildren }) => [
        ...(nodes > limits.nodes ? [`${page} has ${String(nodes)} nodes`] : []),
        ...(depth > limits.depth ? [`${page} is ${String(depth)} levels deep`] : []),
        ...(maxChildren > limits.maxChildren
          ? [`${page} has a node of ${String(maxChildren)} children`]
          : []),
      ]),
    ];
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.resolve('.cache/screenshots', `weapp-${name}.png`) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
