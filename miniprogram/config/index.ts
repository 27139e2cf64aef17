import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { version } from '../package.json';

const target = process.env['TARO_ENV'] ?? 'weapp';
const src = path.resolve(__dirname, '..', 'src');

/** On H5 the server that sent the page is the API; a mini program must name it. */
const apiOrigin = process.env['TARO_APP_API'] ?? (target === 'h5' ? '' : 'http://127.0.0.1:3000');

/** The shared package is used as source: its TypeScript is compiled here and found by condition. */
const sharedSource = {
  include: [(file: string) => file.includes('/shared/src/')],
};

interface WebpackChain {
  merge(settings: object): void;
}

const useSources = (chain: WebpackChain) => {
  chain.merge({ resolve: { conditionNames: ['source', '...'] } });
};

/** Taro's own style sheet for H5 holds an icon font that we do not use and our CSP forbids. */
const withoutIconFont = {
  resolve: { alias: { '@tarojs/components/dist/taro-components/taro-components.css': false } },
};

/** Sizes are written in the pixels they mean: a reader's text size must not depend on the screen. */
const pxtransform = { enable: false, config: {} };

export default defineConfig({
  projectName: 'xiaodian-handbook',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [require.resolve('./aria-plugin.js')],
  defineConstants: {
    APP_VERSION: JSON.stringify(version),
    API_ORIGIN: JSON.stringify(apiOrigin),
    CLOUD_ENV: JSON.stringify(process.env['TARO_APP_CLOUD_ENV'] ?? ''),
    CLOUD_SERVICE: JSON.stringify(process.env['TARO_APP_CLOUD_SERVICE'] ?? ''),
  },
  mini: {
    compile: sharedSource,
    webpackChain: useSources,
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform },
  },
  h5: {
    compile: sharedSource,
    webpackChain: (chain: WebpackChain) => {
      useSources(chain);
      chain.merge(withoutIconFont);
    },
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { pxtransform },
  },
  copy:
    target === 'h5'
      ? {
          patterns: [{ from: path.join(src, 'favicon.svg'), to: 'dist/h5/favicon.svg' }],
          options: {},
        }
      : {
          patterns: [{ from: path.join(src, 'tab-icons/'), to: 'dist/weapp/tab-icons/' }],
          options: {},
        },
});
