import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

declare global {
  var axe: { readonly run: (options: RunOptions) => Promise<AxeResults> };
  var policyViolations: string[];
}

const AXE = readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');

export const PHONE = { width: 390, height: 844 } as const;
export const DESK = { width: 1280, height: 900 } as const;

interface Screen {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser tab with the handbook in it. */
export class H5Run {
  /** What the browser's console called an error. */
  readonly consoleErrors: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => this.consoleErrors.push(error.stack ?? error.message));
  }

  /** Opens the handbook at a page, as a link from elsewhere does. */
  static async open(browser: Browser, origin: string, screen: Screen = {}): Promise<H5Run> {
    const { viewport = PHONE, colorScheme = 'light' } = screen;
    const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.addInitScript(() => {
      globalThis.policyViolations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        policyViolations.push(`${violatedDirective} ${blockedURI}`);
      });
    });
    const run = new H5Run(context, await context.newPage(), origin);
    await run.visit('');
    return run;
  }

  async visit(hash: string): Promise<void> {
    await this.page.goto(`${this.origin}/${hash}`);
  }

  /** The page that is shown; Taro keeps those below it in the document. */
  get shown(): Locator {
    return this.page.locator('.taro_page').filter({ visible: true });
  }

  /** Texts of the page that is shown. */
  text(words: string | RegExp): Locator {
    return this.shown.getByText(words, { exact: true });
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  /** Serious and critical findings of axe-core on what is shown. */
  async barriers(): Promise<readonly string[]> {
    // a sheet that still fades in has less contrast than it will have
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
          .map(({ finished }) => finished),
      ),
    );
    // evaluated and not added as a script: our content policy would refuse it
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** What reaches beyond the screen sideways, or is cut off by its own box. */
  cutOff(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const describe = (element: Element) => `${element.className}: ${element.textContent}`;
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      return [...document.querySelectorAll<HTMLElement>('.taro_page *')]
        .filter((element) => isShown(element) && element.childElementCount === 0)
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return (
            right > innerWidth + 1 || left < -1 || element.scrollWidth > element.clientWidth + 1
          );
        })
        .filter((element) => element.textContent !== '' && element.clientWidth > 0)
        .map(describe);
    });
  }

  /** Everything that went wrong without being seen. */
  async complaints(): Promise<readonly string[]> {
    const refused = await this.page.evaluate(() => policyViolations);
    return [...this.consoleErrors, ...refused.map((what) => `content policy: ${what}`)];
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.resolve('.cache/screenshots', `h5-${name}.png`) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
