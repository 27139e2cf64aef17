import { Page } from './page.ts';
import { isPage, isTab } from './weapp.ts';

const MAX_PAGES = 10;

/** A failure that a mini program sees as `errMsg`. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
}

interface Target {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

function parse(url: string): Target {
  const [path = '', query = ''] = url.replace(/^\//u, '').split('?');
  if (!isPage(path)) throw new ApiFailure(`page "${path}" is not found`);
  return { path, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** The pages that are open, in order; tab pages stay alive while another tab is shown. */
export class PageStack {
  private readonly open: Page[] = [];
  private readonly tabPages = new Map<string, Page>();

  /**
   * `prepare` makes the code of a page ready; `changed` is told when another page is on top.
   */
  constructor(
    private readonly prepare: (path: string) => void,
    private readonly changed: (top: Page) => void,
  ) {}

  get pages(): readonly Page[] {
    return this.open;
  }

  get top(): Page {
    const top = this.open.at(-1);
    if (!top) throw new Error('no page is open');
    return top;
  }

  navigateTo(url: string): void {
    const target = parse(url);
    if (isTab(target.path)) throw new ApiFailure('can not navigateTo a tabbar page');
    if (this.open.length >= MAX_PAGES) throw new ApiFailure('webview count limit exceed');
    const covered = this.top;
    const page = this.create(target);
    covered.call('onHide');
    this.push(page);
  }

  redirectTo(url: string): void {
    const target = parse(url);
    if (isTab(target.path)) throw new ApiFailure('can not redirectTo a tabbar page');
    const page = this.create(target);
    this.open.pop()?.destroy();
    this.push(page);
  }

  navigateBack(delta = 1): void {
    const count = Math.min(delta, this.open.length - 1);
    for (const page of this.open.splice(this.open.length - count).reverse()) page.destroy();
    if (count > 0) this.reveal();
  }

  switchTab(url: string): void {
    const target = parse(url);
    if (!isTab(target.path)) throw new ApiFailure('can not switch to no-tabBar page');
    const before = this.open[0];
    for (const page of this.open.splice(1).reverse()) page.destroy();
    if (before?.path === target.path) {
      this.changed(before);
      return;
    }
    this.leave(before);
    const known = this.tabPages.get(target.path);
    if (!known) {
      this.push(this.create(target));
      return;
    }
    this.open.push(known);
    this.reveal();
  }

  reLaunch(url: string): void {
    const target = parse(url);
    const closing = new Set([...this.open.splice(0).reverse(), ...this.tabPages.values()]);
    for (const page of closing) page.destroy();
    this.tabPages.clear();
    this.push(this.create(target));
  }

  /** A tab page is only hidden when another tab opens, any other page is closed. */
  private leave(page: Page | undefined): void {
    this.open.length = 0;
    if (!page) return;
    if (this.tabPages.has(page.path)) page.call('onHide');
    else page.destroy();
  }

  private create({ path, query }: Target): Page {
    this.prepare(path);
    const page = new Page(path, query);
    if (isTab(path)) this.tabPages.set(path, page);
    return page;
  }

  private push(page: Page): void {
    this.open.push(page);
    this.show();
    page.start();
  }

  private reveal(): void {
    this.show();
    this.top.call('onShow');
  }

  private show(): void {
    for (const page of [...this.open, ...this.tabPages.values()]) {
      page.element.hidden = page !== this.top;
    }
    this.changed(this.top);
  }
}
