import type { PageRegions } from './regions.ts';

/** How the bytes were decoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** What the markup itself says about the page; all null for plain text. */
export interface PageHints {
  readonly title: string | null;
  readonly author: string | null;
  readonly siteName: string | null;
  /** As written in the markup. */
  readonly publishedAt: string | null;
  readonly canonicalUrl: string | null;
  /** Absent for plain text. */
  readonly regions?: PageRegions;
}

/** Why a document is not taken. Stable: stored and shown. */
export type Rejection = 'empty' | 'too-large' | 'binary' | 'undecodable';

export type Reading =
  | {
      readonly status: 'read';
      readonly encoding: Encoding;
      readonly format: 'text' | 'html';
      /** The raw text all spans count in: the decoded file, or the visible text of the page. */
      readonly text: string;
      readonly hints: PageHints;
    }
  | { readonly status: 'rejected'; readonly reason: Rejection };
