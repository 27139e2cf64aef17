import { useLaunch } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { listenToKeyboard } from './platform/keyboard';
import './app.scss';

/** Taro puts the pages in as children. */
export default function App({ children }: { readonly children?: ReactNode }) {
  useLaunch(listenToKeyboard);
  return children;
}
