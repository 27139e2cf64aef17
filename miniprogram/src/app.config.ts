import { tabs } from './platform/tabs';
import { palettes } from './styles/tokens';

const pages = [...tabs.map(({ page }) => page), 'pages/digest/index', 'pages/guide/index'];

/** Browsers get our own bars (platform/bars.h5); the router still has to know the tabs. */
const forBrowsers = {
  pages,
  animation: false,
  window: { navigationBarTitleText: '小店说明书', navigationStyle: 'custom' as const },
  tabBar: {
    custom: true,
    color: palettes.light['ink-soft'],
    selectedColor: palettes.light.accent,
    backgroundColor: palettes.light.surface,
    list: tabs.map(({ page, text }) => ({ pagePath: page, text })),
  },
};

/** Stands in theme.json and follows the phone's theme; Taro's types know only the plain values. */
const themed = <Known extends string>(name: string) => `@${name}` as Known;

const forWechat = {
  pages,
  window: {
    navigationBarTitleText: '小店说明书',
    navigationBarBackgroundColor: themed('paper'),
    navigationBarTextStyle: themed<'black' | 'white'>('navigationText'),
    backgroundColor: themed('paper'),
    backgroundColorTop: themed('paper'),
    backgroundColorBottom: themed('paper'),
    backgroundTextStyle: themed<'dark' | 'light'>('backgroundText'),
  },
  tabBar: {
    color: themed('inkSoft'),
    selectedColor: themed('accent'),
    backgroundColor: themed('surface'),
    borderStyle: themed<'black' | 'white'>('tabBorder'),
    list: tabs.map(({ name, page, text }) => ({
      pagePath: page,
      text,
      iconPath: themed(`${name}Icon`),
      selectedIconPath: themed(`${name}IconActive`),
    })),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
};

export default defineAppConfig(process.env['TARO_ENV'] === 'h5' ? forBrowsers : forWechat);
