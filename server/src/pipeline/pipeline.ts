import type { Doubt } from './clean/stage.ts';
import type { Pass } from './clean/clean.ts';
import type { Span } from './edit.ts';
import type { Encoding, PageHints, Rejection } from './read/read.ts';

/** Raised when any stage or the digest changes what it makes; stored with every cleaning. */
export const PIPELINE_VERSION = '1';

/** What the document says of itself. Absent stays null, never guessed. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  /** The first publisher. */
  readonly outlet: string | null;
  /** Who copied it. */
  readonly republisher: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, China time. */
  readonly publishedAt: string | null;
  /** The line of the repaired text `publishedAt` was read from. */
  readonly publishedAtLine: string | null;
}

export interface Point {
  readonly text: string;
  /** Spans of the clean text; at least one. */
  readonly citations: readonly Span[];
}

export interface Digest {
  readonly title: string;
  /** One sentence, cited like a point. */
  readonly summary: Point;
  readonly points: readonly Point[];
  readonly tags: readonly string[];
  readonly readingMinutes: number;
}

export interface Processed {
  readonly status: 'clean';
  readonly encoding: Encoding;
  readonly format: 'text' | 'html';
  readonly hints: PageHints;
  /** The raw text all passes start from. */
  readonly raw: string;
  /** The clean main text, one paragraph a line. */
  readonly text: string;
  readonly passes: readonly Pass[];
  readonly doubts: readonly Doubt[];
  readonly metadata: Metadata;
  readonly digest: Digest;
}

export interface Rejected {
  readonly status: 'rejected';
  readonly reason: Rejection;
}

export type Outcome = Processed | Rejected;
