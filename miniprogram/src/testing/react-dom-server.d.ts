/** The one function of react-dom/server that tests use; its types are not installed. */
declare module 'react-dom/server' {
  import type { ReactNode } from 'react';

  export const renderToStaticMarkup: (node: ReactNode) => string;
}
