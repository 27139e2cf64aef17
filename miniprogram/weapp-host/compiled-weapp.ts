/** What the compiler hands to the host page. Only types: the page side may import this file too. */

export interface TabItem {
  readonly pagePath: string;
  readonly text: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}

export interface TabBar {
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
  readonly list: readonly TabItem[];
}

/** The part of `app.json`'s `window` and of a page's own json that the host honours. */
export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: string;
  readonly navigationStyle?: 'default' | 'custom';
  readonly backgroundColor?: string;
  readonly onReachBottomDistance?: number;
  readonly enablePullDownRefresh?: boolean;
  readonly enableShareAppMessage?: boolean;
}

export interface ComponentConfig extends WindowConfig {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

export interface Subpackage {
  readonly root: string;
  readonly pages: readonly string[];
}

export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly Subpackage[];
  readonly subpackages?: readonly Subpackage[];
  readonly window?: WindowConfig;
  readonly tabBar?: TabBar;
  readonly darkmode?: boolean;
  readonly themeLocation?: string;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

export type ThemeName = 'light' | 'dark';

/** `theme.json`: the values of the `@name` variables in `app.json` and in page configurations. */
export type ThemeVariables = Readonly<Record<ThemeName, Readonly<Record<string, string>>>>;

/** One template as the template compiler generated it; only glass-easel looks inside. */
export type TemplateCode = Readonly<Record<string, unknown>>;

/** A js file as a function; its parameters are exactly the names of `moduleParameters`, in order. */
export type ModuleBody = (...parameters: readonly unknown[]) => void;

export interface CompiledWeapp {
  readonly app: AppConfig;
  readonly theme: ThemeVariables | null;
  /** By path without extension: page and component configurations. */
  readonly json: Readonly<Record<string, ComponentConfig>>;
  /** By path without extension: css text. */
  readonly css: Readonly<Record<string, string>>;
  /** By path without extension. */
  readonly templates: Readonly<Record<string, TemplateCode>>;
  /** By path with extension. */
  readonly modules: Readonly<Record<string, ModuleBody>>;
}
