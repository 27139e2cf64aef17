import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { createSettings, type Settings } from '../state/settings';

const KEY = 'settings';

const settings = createSettings({
  read: (): unknown => Taro.getStorageSync(KEY),
  write: (value) => {
    Taro.setStorageSync(KEY, value);
  },
});

/** Changes what the reader has chosen, on all pages at once. */
export const changeSettings = settings.change;

export const useSettings = (): Settings =>
  useSyncExternalStore(settings.subscribe, settings.get, settings.get);
