import type { Page } from '@app/shared/contract/page';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPager } from '../state/pager';

/** A list read page by page; `load` is taken once, so give the component a key that names it. */
export const usePages = <Item>(load: (cursor?: string) => Promise<Page<Item>>) => {
  const [pager] = useState(() => createPager(load));
  useEffect(() => void pager.reload(), [pager]);
  const pages = useSyncExternalStore(pager.subscribe, pager.get, pager.get);
  return { ...pages, more: pager.more, reload: pager.reload };
};
