/** One call of `setData`: what would cross from the logic thread to the view. */
export interface SetDataRecord {
  readonly component: string;
  readonly bytes: number;
  readonly keys: number;
}

/** What happened since the host page was loaded. */
export interface Records {
  readonly setData: SetDataRecord[];
  /** Any error fails a run. */
  readonly errors: string[];
  /** Names of `wx` that were wanted but that the host does not offer. */
  readonly missingApis: string[];
  readonly toasts: string[];
}

export interface OpenPage {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** How large the tree of one page is, counted in elements that WXML made. */
export interface TreeSize {
  readonly nodes: number;
  readonly depth: number;
  readonly maxChildren: number;
}

/** `globalThis.weappHost` in the host page: what a test can ask and do that a finger can not. */
export interface HostBridge {
  readonly records: () => Records;
  /** The stack, the page that is shown last. */
  readonly pages: () => readonly OpenPage[];
  readonly measure: () => readonly (TreeSize & { readonly path: string })[];
  /** What `onShareAppMessage` of the page that is shown answers. */
  readonly share: () => unknown;
  readonly pullDown: () => void;
}
