/** Stands in for @tarojs/taro: tests say what it answers, and see what it was asked. */
const storage = new Map<string, unknown>();

const taro = {
  request: jest.fn<Promise<unknown>, [unknown]>(),
  cloud: { callContainer: jest.fn<Promise<unknown>, [unknown]>() },
  getStorageSync: (key: string): unknown => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    storage.set(key, value);
  },
  setClipboardData: jest.fn(() => Promise.resolve()),
  navigateTo: jest.fn(() => Promise.resolve()),
  redirectTo: jest.fn(() => Promise.resolve()),
  getCurrentPages: jest.fn((): unknown[] => []),
  switchTab: jest.fn(() => Promise.resolve()),
  setNavigationBarTitle: jest.fn(() => Promise.resolve()),
  setNavigationBarColor: jest.fn<Promise<void>, [unknown]>(() => Promise.resolve()),
  setBackgroundColor: jest.fn(() => Promise.resolve()),
  setBackgroundTextStyle: jest.fn(() => Promise.resolve()),
  setTabBarStyle: jest.fn<Promise<void>, [unknown]>(() => Promise.resolve()),
  setTabBarItem: jest.fn(() => Promise.resolve()),
  getAppBaseInfo: jest.fn(() => ({ theme: 'light' })),
  onThemeChange: jest.fn(),
  offThemeChange: jest.fn(),
};

export default taro;

export const useDidShow = jest.fn();
export const useShareAppMessage = jest.fn();
