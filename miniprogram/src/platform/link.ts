/** The path of a page as somebody can open it in the mini program. */
export const linkTo = (path: string): string => `/${path}`;
