import { useState, useSyncExternalStore } from 'react';
import { createLoader } from '../state/loader';

/** One thing to read; nothing happens before `start`. `load` is taken once. */
export const useLoad = <Value>(load: () => Promise<Value>) => {
  const [loader] = useState(() => createLoader(load));
  const loaded = useSyncExternalStore(loader.subscribe, loader.get, loader.get);
  return { loaded, start: loader.start };
};
