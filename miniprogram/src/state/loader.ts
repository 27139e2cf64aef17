import { createStore } from './store';

export type Loaded<Value> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: unknown };

/** Reads one thing when first asked, and again only after a failure. */
export const createLoader = <Value>(load: () => Promise<Value>) => {
  const store = createStore<Loaded<Value>>({ status: 'idle' });

  const start = async () => {
    const { status } = store.get();
    if (status === 'loading' || status === 'ready') return;
    store.set({ status: 'loading' });
    try {
      store.set({ status: 'ready', value: await load() });
    } catch (error) {
      store.set({ status: 'failed', error });
    }
  };

  return { get: store.get, subscribe: store.subscribe, start };
};
