import { z } from 'zod';
import { RepairRule } from './cleaning.ts';
import { Doubt } from './doubt.ts';
import { Id } from './id.ts';
import { Span } from './span.ts';

/** Why a stretch of text was changed. */
export const Change = z
  .object({
    stage: z.string(),
    rule: z.string(),
    /** One sentence of plain Chinese for readers. */
    reason: z.string(),
    /** How sure a statistical rule is, above 0 and below 1; null when the damage itself proves it. */
    confidence: z.number().nullable(),
  })
  .meta({ id: 'Change' });
export type Change = z.output<typeof Change>;

/**
 * A stretch of text before and after the cleaning. All `raw` joined is the quote as it arrived, all
 * `clean` joined is the quote as we read it; a stretch without `changes` is the same in both.
 */
export const Segment = z
  .object({
    raw: z.string(),
    clean: z.string(),
    changes: z.array(Change),
    /** Which doubts of its quote it is a part of, by their place in that list. */
    doubts: z.array(z.int().min(0)),
  })
  .meta({ id: 'Segment' });
export type Segment = z.output<typeof Segment>;

export const Quote = z
  .object({
    /** Where the quote stands in the clean text, and in the decoded raw text. */
    cleanSpan: Span,
    rawSpan: Span,
    segments: z.array(Segment),
    /** What is not sure in the quote. */
    doubts: z.array(Doubt),
  })
  .meta({ id: 'Quote' });
export type Quote = z.output<typeof Quote>;

/** The proof of one digest: for the summary and each point, in order, what the source says. */
export const Evidence = z
  .object({
    id: Id,
    title: z.string(),
    outlet: z.string().nullable(),
    publishedOn: z.iso.date().nullable(),
    /** SHA-256 of the document's bytes as they came in, in hex. */
    sha256: z.string().length(64),
    origin: z.string(),
    encoding: z.string(),
    pipelineVersion: z.string(),
    /** True when replaying the stored passes over the raw bytes gave the stored clean text. */
    replayed: z.boolean(),
    /** What the one-sentence summary rests on. */
    summary: z.object({ text: z.string(), quotes: z.array(Quote) }),
    points: z.array(z.object({ text: z.string(), quotes: z.array(Quote) })),
    /** The rules that changed what is quoted, each with an example. */
    rules: z.array(RepairRule),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.output<typeof Evidence>;
