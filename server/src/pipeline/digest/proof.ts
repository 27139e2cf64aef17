import type { Span } from '../edit.ts';
import type { Day } from '../facts/fact.ts';
import type { DigestKind, Point } from './digest.ts';
import { missingFrom, type Missing } from './missing.ts';
import { LEAST_OVERLAP, overlapOf } from './own-words.ts';

/** A statement as it was stored: each citation with the hash of the words it cited then. */
export interface ClaimedStatement {
  readonly text: string;
  /** `hash` is null for what was stored before hashes were. */
  readonly citations: readonly { readonly span: Span; readonly hash: string | null }[];
}

export interface CitationProof {
  readonly span: Span;
  /** Whether the span lies in the clean text. */
  readonly resolves: boolean;
  /** Whether the words there are still those that were cited; null without a stored hash. */
  readonly hashMatches: boolean | null;
}

export interface StatementProof {
  readonly citations: CitationProof[];
  readonly missing: Missing;
  /** The share of its content words that are cited; null for a draft, which only quotes. */
  readonly overlap: number | null;
  readonly passed: boolean;
}

/** The clean text, the day its relative dates count from, and how words are hashed. */
export interface Ground {
  readonly text: string;
  readonly reference: Day | null;
  readonly hashOf: (words: string) => string;
}

/**
 * Proves a statement: every citation lies in the text and has the hash that was stored, and every
 * number, date and name of the statement stands in the cited words, however it is written there. An
 * editor's own words must share enough of theirs with the cited ones.
 */
export function proveStatement(
  statement: ClaimedStatement,
  ground: Ground,
  kind: DigestKind = 'draft',
): StatementProof {
  const citations = statement.citations.map(({ span, hash }): CitationProof => {
    const resolves = span.start >= 0 && span.start < span.end && span.end <= ground.text.length;
    const words = ground.text.slice(span.start, span.end);
    return { span, resolves, hashMatches: hash === null ? null : ground.hashOf(words) === hash };
  });
  const quoted = citations.map(({ span }) => ground.text.slice(span.start, span.end)).join('\n');
  const missing = missingFrom(statement.text, quoted, ground.reference);
  const overlap = kind === 'editorial' ? overlapOf(statement.text, quoted) : null;
  const passed =
    citations.length > 0 &&
    citations.every(({ resolves, hashMatches }) => resolves && hashMatches !== false) &&
    Object.values(missing).every((words: readonly string[]) => words.length === 0) &&
    (overlap === null || overlap >= LEAST_OVERLAP);
  return { citations, missing, overlap, passed };
}

/** Whether a point of a draft may be published. */
export const isProved = ({ text, citations }: Point, ground: Omit<Ground, 'hashOf'>): boolean =>
  proveStatement(
    { text, citations: citations.map((span) => ({ span, hash: null })) },
    { ...ground, hashOf: (words) => words },
  ).passed;
