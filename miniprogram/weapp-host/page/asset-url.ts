/** Where the host serves a file of the package; addresses that are complete already stay. */
export const assetUrl = (source: string): string =>
  /^(https?|data):/u.test(source) ? source : `/package/${source.replace(/^\//u, '')}`;
