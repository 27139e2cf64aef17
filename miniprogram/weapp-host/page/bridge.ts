import type { HostBridge } from '../bridge.ts';
import { measureTree } from './audit.ts';
import type { PageStack } from './page-stack.ts';
import { records } from './records.ts';

declare global {
  var weappHost: HostBridge;
}

/** What a test can ask and do that a user's finger can not. */
export const createBridge = (stack: PageStack): HostBridge => ({
  records: () => records,
  pages: () => stack.pages.map(({ path, query }) => ({ path, query })),
  measure: () => stack.pages.map(({ path, element }) => ({ path, ...measureTree(element) })),
  share: () => stack.top.call('onShareAppMessage', { from: 'menu' }),
  pullDown: () => {
    stack.top.call('onPullDownRefresh');
  },
});
