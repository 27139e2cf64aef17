import type { Pass } from './clean/clean.ts';
import { compose, type Piece, type Touch } from './compose.ts';
import type { Span } from './edit.ts';

/** A stretch of raw text and what it became; without `edits` both are the same. */
export interface Segment {
  readonly raw: string;
  readonly clean: string;
  readonly edits: readonly Touch[];
}

export interface Aligned {
  /** The spans of all segments together, in both texts. */
  readonly rawSpan: Span;
  readonly cleanSpan: Span;
  readonly segments: readonly Segment[];
}

/**
 * Sets a non-empty span of the clean text against the raw text it came from. Joined, the `clean`
 * parts are the clean span (widened to whole replacements) and the `raw` parts the raw span.
 */
export function segmentsOf(raw: string, passes: readonly Pass[], cleanSpan: Span): Aligned {
  let at = 0;
  let from = cleanSpan.start;
  const inside: Piece[] = [];
  for (const piece of compose(raw, passes)) {
    const place = { start: at, end: at + piece.clean.length };
    at = place.end;
    if (!meets(place, cleanSpan)) continue;
    // a replacement that the span begins in stays whole
    if (inside.length === 0 && piece.edits.length > 0) from = Math.min(from, place.start);
    inside.push(trim(piece, place, cleanSpan));
  }
  const length = inside.reduce((sum, { clean }) => sum + clean.length, 0);
  return {
    cleanSpan: { start: from, end: from + length },
    rawSpan: { start: inside[0]?.raw.start ?? 0, end: inside.at(-1)?.raw.end ?? 0 },
    segments: inside
      .filter(({ raw: { start, end }, clean }) => start < end || clean !== '')
      .map(({ raw: { start, end }, clean, edits }) => ({
        raw: raw.slice(start, end),
        clean,
        edits,
      })),
  };
}

/** Removed text counts when it stood inside the span, not at its edge. */
const meets = (place: Span, span: Span): boolean =>
  place.start < place.end
    ? place.start < span.end && place.end > span.start
    : place.start > span.start && place.end < span.end;

/** Untouched text is cut to the span; a replacement stays whole. */
function trim(piece: Piece, place: Span, span: Span): Piece {
  if (piece.edits.length > 0) return piece;
  const from = Math.max(0, span.start - place.start);
  const to = piece.clean.length - Math.max(0, place.end - span.end);
  return {
    raw: { start: piece.raw.start + from, end: piece.raw.start + to },
    clean: piece.clean.slice(from, to),
    edits: [],
  };
}
