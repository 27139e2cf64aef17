import type { IconName } from '../styles/icons';

interface Tab {
  readonly name: IconName;
  readonly page: string;
  readonly text: string;
}

/** The tabs of the app, in order. */
export const tabs = [
  { name: 'digests', page: 'pages/digests/index', text: '速读' },
  { name: 'facts', page: 'pages/facts/index', text: '事实' },
  { name: 'guides', page: 'pages/guides/index', text: '功能' },
  { name: 'me', page: 'pages/me/index', text: '我的' },
] as const satisfies readonly Tab[];

export type TabName = (typeof tabs)[number]['name'];
