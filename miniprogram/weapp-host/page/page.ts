import { backend, codeSpace } from './component-space.ts';
import { guarded } from './records.ts';
import { isTab, themed, windowConfig } from './weapp.ts';

/** How near to its end, in pixels, a page counts as scrolled to the bottom unless it says otherwise. */
const DEFAULT_REACH_BOTTOM = 50;

const ROOT_TAG = 'glass-easel-root';

interface Look {
  title?: string;
  navigationFront?: string;
  navigationBackground?: string;
  background?: string;
}

/** One page in the stack: its component, and the element it is drawn into. */
export class Page {
  readonly element = document.createElement('wx-page');
  /** What `getCurrentPages` shows of it. */
  readonly instance: Record<string, unknown>;
  /** What the page changed about its frame; wins over the configuration. */
  readonly look: Look = {};
  private readonly root;
  private atBottom = false;

  constructor(
    readonly path: string,
    readonly query: Readonly<Record<string, string>>,
  ) {
    this.element.dataset['route'] = path;
    if (isTab(path)) this.element.dataset['tab'] = '';
    const placeholder = document.createElement('div');
    this.element.append(placeholder);
    document.querySelector('#pages')?.append(this.element);
    this.paint();

    this.root = backend.createRoot(ROOT_TAG, codeSpace, path);
    this.instance = this.root.get() as unknown as Record<string, unknown>;
    Object.assign(this.instance, { route: path, __route__: path, options: query });
    // the backend's element type is an interface of glass-easel; with this backend it is the DOM's
    this.root.attach(this.element as never, placeholder as never);
    this.element.addEventListener('scroll', () => {
      this.onScroll();
    });
  }

  /** Calls a hook of the page if it has it. */
  call(hook: string, argument?: unknown): unknown {
    const method = this.instance[hook];
    if (typeof method !== 'function') return undefined;
    return guarded(`${this.path} ${hook}`, (): unknown => method.call(this.instance, argument));
  }

  /** The hooks of a page that is shown for the first time. */
  start(): void {
    this.call('onLoad', this.query);
    this.call('onShow');
    setTimeout(() => this.call('onReady'));
  }

  destroy(): void {
    this.call('onUnload');
    this.root.release();
    this.element.remove();
  }

  /** Gives the window behind the page its colour. */
  paint(): void {
    this.element.style.backgroundColor =
      this.look.background ?? themed(windowConfig(this.path).backgroundColor) ?? '#fff';
  }

  private onScroll(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    const distance = windowConfig(this.path).onReachBottomDistance ?? DEFAULT_REACH_BOTTOM;
    const wasAtBottom = this.atBottom;
    this.atBottom = scrollTop + clientHeight >= scrollHeight - distance;
    this.call('onPageScroll', { scrollTop });
    if (this.atBottom && !wasAtBottom) this.call('onReachBottom');
  }
}
