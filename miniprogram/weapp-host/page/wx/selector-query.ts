import { toHostIds } from '../../host-ids.ts';
import type { PageStack } from '../page-stack.ts';

type Receive = ((result: unknown) => void) | undefined;
type Read = (element: Element) => object;

interface Fields {
  readonly id?: boolean;
  readonly dataset?: boolean;
  readonly rect?: boolean;
  readonly size?: boolean;
  readonly scrollOffset?: boolean;
}

const identity = (element: Element) => ({
  id: element.id,
  dataset:
    element instanceof HTMLElement ? Object.fromEntries(Object.entries(element.dataset)) : {},
});

const readRectangle: Read = (element) => {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  return { ...identity(element), left, right, top, bottom, width, height };
};

const readScroll: Read = (element) => {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  return { ...identity(element), scrollLeft, scrollTop, scrollWidth, scrollHeight };
};

const readFields =
  ({ rect, size, scrollOffset }: Fields): Read =>
  (element) => ({
    ...identity(element),
    ...((rect === true || size === true) && readRectangle(element)),
    ...(scrollOffset === true && readScroll(element)),
  });

const toDomSelector = (selector: string): string => toHostIds(selector.replace(/>>>/gu, ' '));

/** `wx.createSelectorQuery()`: collects questions about elements and answers them all at once. */
class SelectorQuery {
  private readonly questions: (() => unknown)[] = [];

  constructor(private readonly page: Element) {}

  in(): this {
    return this;
  }

  select(selector: string) {
    return this.nodes((read) => {
      const element = this.page.querySelector(toDomSelector(selector));
      return element && read(element);
    });
  }

  selectAll(selector: string) {
    return this.nodes((read) => [...this.page.querySelectorAll(toDomSelector(selector))].map(read));
  }

  selectViewport() {
    return this.nodes((read) => read(this.page));
  }

  exec(receive?: Receive): this {
    setTimeout(() => {
      receive?.(this.questions.map((ask) => ask()));
    });
    return this;
  }

  private nodes(find: (read: Read) => unknown) {
    const ask = (read: Read, receive: Receive): this => {
      this.questions.push(() => {
        const answer = find(read);
        receive?.(answer);
        return answer;
      });
      return this;
    };
    return {
      boundingClientRect: (receive?: Receive) => ask(readRectangle, receive),
      scrollOffset: (receive?: Receive) => ask(readScroll, receive),
      fields: (fields: Fields, receive?: Receive) => ask(readFields(fields), receive),
    };
  }
}

export const selectorApis = (stack: PageStack) => ({
  createSelectorQuery: () => new SelectorQuery(stack.top.element),
});
