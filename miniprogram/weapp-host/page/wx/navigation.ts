import type { PageStack } from '../page-stack.ts';
import { callbackApi } from './callback-api.ts';

interface UrlOptions {
  readonly url: string;
}

/** Page scrolling and the title live on the page that is shown; `redraw` shows a new title. */
export function navigationApis(stack: PageStack, redraw: () => void) {
  const byUrl = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
    callbackApi(name, ({ url }: UrlOptions) => {
      stack[name](url);
    });
  const accepted = (name: string) => callbackApi(name, () => undefined);
  return {
    navigateTo: byUrl('navigateTo'),
    redirectTo: byUrl('redirectTo'),
    switchTab: byUrl('switchTab'),
    reLaunch: byUrl('reLaunch'),
    navigateBack: callbackApi('navigateBack', ({ delta }: { readonly delta?: number }) => {
      stack.navigateBack(delta);
    }),
    setNavigationBarTitle: callbackApi(
      'setNavigationBarTitle',
      ({ title }: { readonly title: string }) => {
        stack.top.title = title;
        redraw();
      },
    ),
    pageScrollTo: callbackApi(
      'pageScrollTo',
      ({ scrollTop = 0 }: { readonly scrollTop?: number }) => {
        stack.top.element.scrollTop = scrollTop;
      },
    ),
    startPullDownRefresh: callbackApi('startPullDownRefresh', () => {
      stack.top.call('onPullDownRefresh');
    }),
    stopPullDownRefresh: accepted('stopPullDownRefresh'),
    setNavigationBarColor: accepted('setNavigationBarColor'),
    setBackgroundColor: accepted('setBackgroundColor'),
    setBackgroundTextStyle: accepted('setBackgroundTextStyle'),
    setTabBarStyle: accepted('setTabBarStyle'),
    setTabBarItem: accepted('setTabBarItem'),
    showNavigationBarLoading: accepted('showNavigationBarLoading'),
    hideNavigationBarLoading: accepted('hideNavigationBarLoading'),
    showShareMenu: accepted('showShareMenu'),
    hideShareMenu: accepted('hideShareMenu'),
  };
}
