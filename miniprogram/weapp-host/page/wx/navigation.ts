import type { PageStack } from '../page-stack.ts';
import { callbackApi } from './callback-api.ts';

interface UrlOptions {
  readonly url: string;
}

/** Moving between pages and within the page that is shown. */
export function navigationApis(stack: PageStack) {
  const byUrl = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
    callbackApi(name, ({ url }: UrlOptions) => {
      stack[name](url);
    });
  return {
    navigateTo: byUrl('navigateTo'),
    redirectTo: byUrl('redirectTo'),
    switchTab: byUrl('switchTab'),
    reLaunch: byUrl('reLaunch'),
    navigateBack: callbackApi('navigateBack', ({ delta }: { readonly delta?: number }) => {
      stack.navigateBack(delta);
    }),
    pageScrollTo: callbackApi('pageScrollTo', ({ scrollTop = 0 }: { scrollTop?: number }) => {
      stack.top.element.scrollTop = scrollTop;
    }),
    startPullDownRefresh: callbackApi('startPullDownRefresh', () => {
      stack.top.call('onPullDownRefresh');
    }),
    stopPullDownRefresh: callbackApi('stopPullDownRefresh', () => undefined),
  };
}
