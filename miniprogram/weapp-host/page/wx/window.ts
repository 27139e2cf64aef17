import type { TabBar, TabItem } from '../../compiled-weapp.ts';
import { ApiFailure, type PageStack } from '../page-stack.ts';
import { changeTab, styleTabBar } from '../tab-bar.ts';
import { isTab } from '../weapp.ts';
import { type AsyncApi, callbackApi } from './callback-api.ts';

interface BarColour {
  readonly frontColor: string;
  readonly backgroundColor: string;
}

/** Changes to the frame around the page that is shown; `redraw` makes them visible. */
export function windowApis(stack: PageStack, redraw: () => void) {
  const drawn = <Options extends object>(
    name: string,
    change: (options: Options) => void,
  ): AsyncApi<Options> =>
    callbackApi(name, (options: Options) => {
      change(options);
      redraw();
    });
  const onTabs = <Options extends object>(name: string, change: (options: Options) => void) =>
    drawn(name, (options: Options) => {
      if (!isTab(stack.top.path)) throw new ApiFailure('not TabBar page');
      change(options);
    });
  const accepted = (name: string) => callbackApi(name, () => undefined);
  return {
    setNavigationBarTitle: drawn('setNavigationBarTitle', ({ title }: { title: string }) => {
      stack.top.look.title = title;
    }),
    setNavigationBarColor: drawn('setNavigationBarColor', (colour: BarColour) => {
      stack.top.look.navigationFront = colour.frontColor;
      stack.top.look.navigationBackground = colour.backgroundColor;
    }),
    setBackgroundColor: drawn('setBackgroundColor', (colour: { backgroundColor: string }) => {
      stack.top.look.background = colour.backgroundColor;
    }),
    setTabBarStyle: onTabs('setTabBarStyle', (style: Partial<TabBar>) => {
      styleTabBar(style);
    }),
    setTabBarItem: onTabs('setTabBarItem', (item: Partial<TabItem> & { index: number }) => {
      const { index, ...change } = item;
      changeTab(index, change);
    }),
    setBackgroundTextStyle: accepted('setBackgroundTextStyle'),
    showNavigationBarLoading: accepted('showNavigationBarLoading'),
    hideNavigationBarLoading: accepted('hideNavigationBarLoading'),
    showShareMenu: accepted('showShareMenu'),
    hideShareMenu: accepted('hideShareMenu'),
  };
}
