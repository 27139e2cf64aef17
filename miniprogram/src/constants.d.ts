/** Set by `config/index.ts` when the app is built. */
declare const API_ORIGIN: string;
declare const APP_VERSION: string;
declare const CLOUD_ENV: string;
declare const CLOUD_SERVICE: string;

/** Taro collects style sheets by their import. */
declare module '*.scss';
