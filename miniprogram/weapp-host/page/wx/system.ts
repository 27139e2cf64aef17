import { themeName } from '../weapp.ts';
import { callbackApi } from './callback-api.ts';

const FONT_SIZE = 16;

const appBase = () => ({
  SDKVersion: '3.8.0',
  version: '8.0.60',
  language: 'zh_CN',
  enableDebug: false,
  theme: themeName(),
  fontSizeSetting: FONT_SIZE,
  fontSizeScaleFactor: 1,
  host: { env: 'WeChat' },
});

const device = () => ({
  abi: '',
  benchmarkLevel: 50,
  brand: 'devtools',
  model: 'iPhone 14',
  platform: 'devtools',
  system: 'iOS 17.0',
});

const windowInfo = () => {
  const pages = document.querySelector('#pages');
  const whole = { top: 0, left: 0, right: innerWidth, bottom: innerHeight };
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: pages?.clientHeight ?? innerHeight,
    statusBarHeight: 0,
    screenTop: pages?.getBoundingClientRect().top ?? 0,
    safeArea: { ...whole, width: innerWidth, height: innerHeight },
  };
};

const everything = () => ({ ...appBase(), ...device(), ...windowInfo() });

/** WeChat's capsule button at the top right. */
const capsule = () => ({
  top: 6,
  bottom: 38,
  left: innerWidth - 94,
  right: innerWidth - 7,
  width: 87,
  height: 32,
});

export const systemApis = {
  getSystemInfoSync: everything,
  getSystemInfo: callbackApi('getSystemInfo', everything),
  getSystemInfoAsync: callbackApi('getSystemInfoAsync', everything),
  getAppBaseInfo: appBase,
  getDeviceInfo: device,
  getWindowInfo: windowInfo,
  getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: false, wifiEnabled: true }),
  getAppAuthorizeSetting: () => ({}),
  getMenuButtonBoundingClientRect: capsule,
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
  }),
  getNetworkType: callbackApi('getNetworkType', () => ({ networkType: 'wifi' })),
  getUpdateManager: () => ({
    applyUpdate: () => undefined,
    onCheckForUpdate: () => undefined,
    onUpdateReady: () => undefined,
    onUpdateFailed: () => undefined,
  }),
  vibrateShort: callbackApi('vibrateShort', () => undefined),
};
