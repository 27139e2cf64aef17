import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { createTicked } from '../state/ticked';

const KEY = 'ticked';

const ticked = createTicked({
  read: (): unknown => Taro.getStorageSync(KEY),
  write: (keys) => {
    Taro.setStorageSync(KEY, keys);
  },
});

/** Ticks something off, or takes the tick away. */
export const tick = ticked.toggle;

/** The keys of what is ticked off. */
export const useTicked = (): readonly string[] =>
  useSyncExternalStore(ticked.subscribe, ticked.get, ticked.get);
