import { callbackApi } from './callback-api.ts';

interface KeyOptions {
  readonly key: string;
}

const PREFIX = 'wx:';
const KIBIBYTE = 1024;
const LIMIT_KIBIBYTES = 10_240;

function read(key: string): unknown {
  const text = localStorage.getItem(PREFIX + key);
  return text === null ? '' : JSON.parse(text);
}

function write(key: string, value: unknown): void {
  localStorage.setItem(PREFIX + key, JSON.stringify(value));
}

const remove = (key: string): void => {
  localStorage.removeItem(PREFIX + key);
};

const keys = (): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length));

const clear = (): void => {
  keys().forEach(remove);
};

const describe = () => ({
  keys: keys(),
  currentSize: Math.ceil(
    keys().reduce((sum, key) => sum + JSON.stringify(read(key)).length, 0) / KIBIBYTE,
  ),
  limitSize: LIMIT_KIBIBYTES,
});

export const storageApis = {
  getStorageSync: read,
  setStorageSync: write,
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: describe,
  getStorage: callbackApi<KeyOptions>('getStorage', ({ key }) => {
    if (!keys().includes(key)) throw new Error('data not found');
    return { data: read(key) };
  }),
  setStorage: callbackApi<KeyOptions & { readonly data: unknown }>(
    'setStorage',
    ({ key, data }) => {
      write(key, data);
    },
  ),
  removeStorage: callbackApi<KeyOptions>('removeStorage', ({ key }) => {
    remove(key);
  }),
  clearStorage: callbackApi('clearStorage', () => {
    clear();
  }),
  getStorageInfo: callbackApi('getStorageInfo', describe),
};
