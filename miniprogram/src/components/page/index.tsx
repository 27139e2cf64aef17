import { View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, type ReactNode } from 'react';
import { useSettings } from '../../hooks/use-settings';
import { aria } from '../../platform/aria';
import { NavigationBar, TabBar } from '../../platform/bars';
import { onPhoneAppearance, paintChrome } from '../../platform/chrome';
import type { TabName } from '../../platform/tabs';

interface Props {
  readonly title: string;
  /** What the bar of a browser shows, where the page says its title itself. */
  readonly section?: string;
  /** Given on the pages of the tab bar. */
  readonly tab?: TabName;
  /** Leaves room for a second column on wide screens. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: it carries the reader's theme and text size and names the page. */
export const Page = ({ title, section = title, tab, wide = false, children }: Props) => {
  const settings = useSettings();
  const onTabPage = tab !== undefined;

  useEffect(() => {
    const paint = () => {
      paintChrome(settings, onTabPage);
    };
    paint();
    return onPhoneAppearance(paint);
  }, [settings, onTabPage]);
  useEffect(() => void Taro.setNavigationBarTitle({ title }), [title]);
  useDidShow(() => {
    paintChrome(settings, onTabPage);
    void Taro.setNavigationBarTitle({ title });
  });

  return (
    <View className={`page theme-${settings.theme} step-${settings.step}`}>
      <NavigationBar title={section} canGoBack={!onTabPage} />
      <View className={`page__main ${wide ? 'page__main--wide' : ''}`} {...aria({ role: 'main' })}>
        {children}
      </View>
      {onTabPage && <TabBar current={tab} />}
    </View>
  );
};
