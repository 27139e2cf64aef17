import type { Span } from '../src/pipeline/edit.ts';
import { overlapOf } from '../src/pipeline/digest/own-words.ts';
import { sentencesOf } from '../src/pipeline/digest/sentences.ts';
import type { Processed } from '../src/pipeline/pipeline.ts';

/** How much the statements of editorial digests share with their own citations and with others. */
export interface Overlaps {
  readonly own: number[];
  /** With the citations of each other statement of the same digest. */
  readonly other: number[];
  /** With uncited sentences of the cited paragraphs and their neighbours, as many as were cited. */
  readonly near: number[];
}

/** A stretch must be at least this much of the length of the citations to be compared with them. */
const LEAST_LENGTH = 0.7;

/** Measures a document whose digest is editorial. */
export function overlapsOf({ text, digest }: Processed): Overlaps {
  const statements = [digest.summary, ...digest.points];
  const quoted = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  return {
    own: statements.map((one) => overlapOf(one.text, quoted(one.citations))),
    other: statements.flatMap((one) =>
      statements
        .filter((other) => other !== one)
        .map((other) => overlapOf(one.text, quoted(other.citations))),
    ),
    near: statements.flatMap((one) =>
      stretchesNear(one.citations, text).map((spans) => overlapOf(one.text, quoted(spans))),
    ),
  };
}

/** Runs of sentences from around the cited ones, none of them cited. */
function stretchesNear(citations: readonly Span[], text: string): Span[][] {
  const sentences = sentencesOf(text);
  const cited = sentences.filter(({ span }) => citations.some((one) => meet(one, span)));
  const paragraphs = new Set(
    cited.flatMap(({ paragraph }) => [paragraph - 1, paragraph, paragraph + 1]),
  );
  const near = sentences.filter((one) => paragraphs.has(one.paragraph) && !cited.includes(one));
  const length = citations.reduce((sum, { start, end }) => sum + end - start, 0);
  return near.flatMap((_, from) => {
    const spans: Span[] = [];
    let taken = 0;
    for (const { span } of near.slice(from)) {
      if (taken >= length) break;
      spans.push(span);
      taken += span.end - span.start;
    }
    return taken >= LEAST_LENGTH * length ? [spans] : [];
  });
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** All documents together. */
export const joined = (all: readonly Overlaps[]): Overlaps => ({
  own: all.flatMap(({ own }) => own),
  other: all.flatMap(({ other }) => other),
  near: all.flatMap(({ near }) => near),
});

/** The value that a share of the values is below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
