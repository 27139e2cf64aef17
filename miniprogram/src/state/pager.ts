import type { Page } from '@app/shared/contract/page';
import { createStore } from './store';

export type PageStatus = 'loading' | 'more' | 'end' | 'failed';

export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly status: PageStatus;
  /** Why the last attempt failed; null unless `status` is `failed`. */
  readonly error: unknown;
}

/** Reads a list page by page; an answer that a later `reload` has overtaken is ignored. */
export const createPager = <Item>(load: (cursor?: string) => Promise<Page<Item>>) => {
  const store = createStore<Pages<Item>>({ items: [], status: 'loading', error: null });
  let cursor: string | undefined;
  let run = 0;

  const read = async (from: string | undefined) => {
    const mine = ++run;
    store.set({ ...store.get(), status: 'loading', error: null });
    try {
      const { items, next } = await load(from);
      if (mine !== run) return;
      cursor = next ?? undefined;
      store.set({
        items: from === undefined ? items : [...store.get().items, ...items],
        status: next === null ? 'end' : 'more',
        error: null,
      });
    } catch (error) {
      if (mine === run) store.set({ ...store.get(), status: 'failed', error });
    }
  };

  /** Starts again at the first page; what is known stays until the answer is there. */
  const reload = () => {
    cursor = undefined;
    return read(undefined);
  };

  /** Reads the next page, or tries the failed one again. */
  const more = async () => {
    const { status } = store.get();
    if (status === 'more' || status === 'failed') await read(cursor);
  };

  return { get: store.get, subscribe: store.subscribe, reload, more };
};
