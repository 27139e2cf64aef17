import { createStore } from './store';

interface Storage {
  readonly read: () => unknown;
  readonly write: (keys: readonly string[]) => void;
}

const MOST = 500;

/** The keys that are still strings, and no more than a storage should hold. */
export const tickedFrom = (stored: unknown): readonly string[] =>
  Array.isArray(stored)
    ? stored.filter((key): key is string => typeof key === 'string').slice(0, MOST)
    : [];

/** What the reader has ticked off; a storage that fails costs only the memory. */
export const createTicked = ({ read, write }: Storage) => {
  const attempt = <Result>(action: () => Result) => {
    try {
      return action();
    } catch {
      return undefined;
    }
  };
  const store = createStore(tickedFrom(attempt(read)));
  const toggle = (key: string) => {
    const keys = store.get();
    const next = keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];
    store.set(next);
    attempt(() => {
      write(next);
    });
  };
  return { get: store.get, subscribe: store.subscribe, toggle };
};
