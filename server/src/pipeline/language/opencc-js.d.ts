/** The package's own declarations do not resolve under NodeNext; this is the part we use. */
declare module 'opencc-js/t2cn' {
  export const Locale: {
    /** Phrases, then characters; each table is `from to|from to`. */
    readonly from: {
      readonly hk: readonly [readonly [phrases: string, chars: string]];
      readonly twp: readonly [readonly [words: string, phrases: string, chars: string]];
    };
    readonly to: { readonly cn: readonly [readonly [phrases: string, chars: string]] };
  };
}
