import type { Doubt } from '@app/shared/contract/doubt';
import type { Quote, Segment } from '@app/shared/contract/evidence';
import type { Span } from '@app/shared/contract/span';
import type { Pass } from '../../pipeline/clean/clean.ts';
import { reasonOf } from '../../pipeline/clean/reasons.ts';
import { segmentsOf } from '../../pipeline/segments.ts';

/** Where a document's text comes from. */
interface Cleaned {
  readonly rawText: string;
  readonly passes: readonly Pass[];
}

/** A span of the clean text set against the raw one, with what is not sure in it. */
export function quoteOf(cited: Span, { rawText, passes }: Cleaned, all: readonly Doubt[]): Quote {
  const { rawSpan, cleanSpan, segments } = segmentsOf(rawText, passes, cited);
  const doubts = all.filter(({ span }) => span.start < cited.end && cited.start < span.end);
  let at = cleanSpan.start;
  const told = segments.flatMap(({ raw, clean, edits }): Segment[] => {
    const place = { start: at, end: at + clean.length };
    at = place.end;
    const changes = edits.map((edit) => ({ ...edit, reason: reasonOf(edit.rule) }));
    if (changes.length > 0) return [{ raw, clean, changes, doubts: touching(doubts, place) }];
    return cut(place, doubts).map((part) => {
      const text = clean.slice(part.start - place.start, part.end - place.start);
      return { raw: text, clean: text, changes: [], doubts: touching(doubts, part) };
    });
  });
  return { cleanSpan: cited, rawSpan, segments: told, doubts };
}

/** Untouched text in parts that are in doubt from end to end, or not at all. */
function cut({ start, end }: Span, doubts: readonly Doubt[]): Span[] {
  const borders = doubts
    .flatMap(({ span }) => [span.start, span.end])
    .filter((border) => start < border && border < end);
  const places = [...new Set([start, ...borders, end])].sort((a, b) => a - b);
  return places.slice(1).map((border, index) => ({ start: places[index] ?? start, end: border }));
}

const touching = (doubts: readonly Doubt[], { start, end }: Span): number[] =>
  doubts.flatMap(({ span }, index) => (span.start < end && start < span.end ? [index] : []));
