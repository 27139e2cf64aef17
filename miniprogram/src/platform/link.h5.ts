/** The address of a page as somebody can open it in a browser. */
export const linkTo = (path: string): string =>
  `${window.location.origin}${window.location.pathname}#/${path}`;
