/** What the features must know of the configuration. */
export interface Settings {
  readonly maxDocumentBytes: number;
  /** Where curated content lies. */
  readonly contentDir: string;
}

/** Under this name Nest injects the settings. */
export const SETTINGS = Symbol('settings');
