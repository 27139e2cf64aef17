import Taro from '@tarojs/taro';
import type { Settings } from '../state/settings';
import { palettes, type Appearance } from '../styles/tokens';
import { tabs } from './tabs';

/** While the theme was never chosen here, WeChat paints its bars itself, from theme.json. */
let painted = false;

const phoneAppearance = (): Appearance =>
  Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light';

const paintTabBar = (appearance: Appearance) => {
  const { surface, accent, 'ink-soft': inkSoft } = palettes[appearance];
  void Taro.setTabBarStyle({
    color: inkSoft,
    selectedColor: accent,
    backgroundColor: surface,
    borderStyle: appearance === 'light' ? 'black' : 'white',
  });
  tabs.forEach(({ name }, index) => {
    void Taro.setTabBarItem({
      index,
      iconPath: `tab-icons/${name}-${appearance}.png`,
      selectedIconPath: `tab-icons/${name}-${appearance}-active.png`,
    });
  });
};

/** Gives what lies outside the page (bars, overscroll) the reader's theme. */
export const paintChrome = ({ theme }: Settings, onTabPage: boolean): void => {
  if (theme === 'system' && !painted) return;
  painted = true;
  const appearance = theme === 'system' ? phoneAppearance() : theme;
  const { paper } = palettes[appearance];
  void Taro.setNavigationBarColor({
    frontColor: appearance === 'light' ? '#000000' : '#ffffff',
    backgroundColor: paper,
  });
  void Taro.setBackgroundColor({
    backgroundColor: paper,
    backgroundColorTop: paper,
    backgroundColorBottom: paper,
  });
  void Taro.setBackgroundTextStyle({ textStyle: appearance === 'light' ? 'dark' : 'light' });
  if (onTabPage) paintTabBar(appearance);
};

/** Calls back when the phone changes between light and dark; gives back the way to stop it. */
export const onPhoneAppearance = (listener: () => void): (() => void) => {
  Taro.onThemeChange(listener);
  return () => {
    Taro.offThemeChange(listener);
  };
};
