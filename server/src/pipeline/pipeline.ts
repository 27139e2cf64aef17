import { clean, cleanFurther, type Cleaning, type Pass } from './clean/clean.ts';
import { spunLines } from './clean/lines/foreign.ts';
import { lineLabels } from './clean/lines/label-lines.ts';
import type { Doubt } from './clean/stage.ts';
import { extractStages, repairStages, typographyStages } from './clean/stages/index.ts';
import { setTypography } from './clean/stages/set-typography.ts';
import { applyEdits, type Edit } from './edit.ts';
import { digest, type Digest } from './digest/digest.ts';
import { isProved } from './digest/proof.ts';
import type { Facts } from './facts/fact.ts';
import { readFacts } from './facts/facts.ts';
import { referenceOf } from './facts/reference-date.ts';
import { readMetadata, type Metadata } from './metadata/metadata.ts';
import {
  DEFAULT_MAX_BYTES,
  read,
  type Encoding,
  type PageHints,
  type Rejection,
} from './read/read.ts';

export type { Digest, DigestKind, Point } from './digest/digest.ts';
export type { Metadata } from './metadata/metadata.ts';

/** Raised when a stage, a draft or an editorial digest changes; stored with every cleaning. */
export const PIPELINE_VERSION = '8';

/** What the pipeline made of a document. */
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
  readonly facts: Facts;
}

/** Why the pipeline did not take a document. */
export interface Rejected {
  readonly status: 'rejected';
  readonly reason: Rejection | 'no-article';
}

export type Outcome = Processed | Rejected;

/** The repair alone: characters and words are mended, every line stays. */
export const repair = (raw: string): Cleaning => clean(raw, repairStages);

/** How a document is processed. */
export interface Options {
  readonly maxBytes?: number;
  /** Whether the clean text is set for readers: full-width marks, no stray blanks. On unless false. */
  readonly typography?: boolean;
}

/** The whole way of one document: bytes in, a proved digest or a reason out. Never throws. */
export function processDocument(
  bytes: Uint8Array,
  { maxBytes = DEFAULT_MAX_BYTES, typography = true }: Options = {},
): Outcome {
  const reading = read(bytes, { maxBytes });
  if (reading.status === 'rejected') return reading;
  const { text: raw, encoding, format, hints } = reading;
  const repaired = repair(raw);
  const label = lineLabels(hints, spunLines(raw, repaired.passes));
  const { text, passes, doubts } = cleanFurther(repaired, [
    ...extractStages(hints, label),
    ...(typography ? typographyStages : []),
  ]);
  if (text === '') return { status: 'rejected', reason: 'no-article' };
  const found = readMetadata(repaired.text, hints, label);
  const metadata = typography ? { ...found, title: setTitle(found.title) } : found;
  const { title, publishedAt } = metadata;
  const own = referenceOf(publishedAt, text);
  const facts = readFacts(text, { title, publishedAt, own, doubts });
  const figures = [...facts.metrics, ...facts.events].map(({ span }) => span);
  return {
    status: 'clean',
    encoding,
    format,
    hints,
    raw,
    text,
    passes,
    doubts,
    metadata,
    facts,
    digest: proved(digest(title, text, { doubts, facts: figures }), {
      text,
      reference: own?.day ?? null,
    }),
  };
}

/** A point is published only with a proof; what a draft quotes always has one. */
const proved = (draft: Digest, ground: Parameters<typeof isProved>[1]): Digest => ({
  ...draft,
  points: draft.points.filter((point) => isProved(point, ground)),
});

/** A blank in a headline parts it, and stays. */
function setTitle(title: string | null): string | null {
  if (title === null) return null;
  const { edits } = setTypography.propose(title);
  const isParting = ({ span, text }: Edit) =>
    text === '' && title.slice(span.start, span.end).trim() === '';
  return applyEdits(
    title,
    edits.filter((edit) => !isParting(edit)),
  );
}
