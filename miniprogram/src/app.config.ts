import { tabs } from './platform/tabs';
import { palettes } from './styles/tokens';

const pages = [...tabs.map(({ page }) => page), 'pages/digest/index', 'pages/fact/index'];

/** What is not needed at the first tap: loaded when it is opened. */
const subPackages = [
  { root: 'guides', pages: ['guide/index'] },
  { root: 'corpus', pages: ['entity/index', 'story/index', 'cleaning/index'] },
  {
    root: 'tools',
    pages: [
      'gift/index',
      'promotion/index',
      'shared/index',
      'commission/index',
      'fee/index',
      'eligibility/index',
      'decoder/index',
      'errors/index',
      'glossary/index',
    ],
  },
];

/** Browsers get our own bars (platform/bars.h5); the router still has to know the tabs. */
const forBrowsers = {
  pages,
  subPackages,
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

/** `@names` stand in theme.json and follow the phone's theme; Taro's types know no such names. */
const forWechat = {
  pages,
  subPackages,
  window: {
    navigationBarTitleText: '小店说明书',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@navigationText' as 'black',
    backgroundColor: '@paper',
    backgroundColorTop: '@paper',
    backgroundColorBottom: '@paper',
    backgroundTextStyle: '@backgroundText' as 'dark',
  },
  tabBar: {
    color: '@inkSoft',
    selectedColor: '@accent',
    backgroundColor: '@surface',
    borderStyle: '@tabBorder' as 'black',
    list: tabs.map(({ name, page, text }) => ({
      pagePath: page,
      text,
      iconPath: `@${name}Icon`,
      selectedIconPath: `@${name}IconActive`,
    })),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
};

export default defineAppConfig(process.env['TARO_ENV'] === 'h5' ? forBrowsers : forWechat);
