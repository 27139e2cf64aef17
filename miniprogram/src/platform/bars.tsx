import type { TabName } from './tabs';

/** WeChat draws its own navigation bar. */
export const NavigationBar = (_: { readonly title: string; readonly canGoBack: boolean }) => null;

/** WeChat draws its own tab bar, from app.config. */
export const TabBar = (_: { readonly current: TabName }) => null;
