import * as opencc from 'opencc-js';

type Convert = (text: string) => string;

/** The package's own types do not resolve under NodeNext. */
const { Converter } = opencc as unknown as {
  readonly Converter: (locales: { readonly from: string; readonly to: string }) => Convert;
};

/** From Simplified to Traditional: plain, of Hong Kong, of Taiwan with its phrases; or back. */
export const toTraditional = Converter({ from: 'cn', to: 't' });
export const toHongKong = Converter({ from: 'cn', to: 'hk' });
export const toTaiwan = Converter({ from: 'cn', to: 'twp' });
export const toSimplified = Converter({ from: 't', to: 'cn' });
