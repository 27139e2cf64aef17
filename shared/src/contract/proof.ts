import { z } from 'zod';
import { DigestKind } from './digest.ts';
import { Id } from './id.ts';
import { Span } from './span.ts';

/** Whether a sentence of a digest holds, worked out anew from the stored source. */
export const StatementProof = z
  .object({
    text: z.string(),
    citations: z.array(
      z.object({
        span: Span,
        /** Whether the span lies in the clean text. */
        resolves: z.boolean(),
        /** Whether its words are those that were cited; null when no hash was stored. */
        hashMatches: z.boolean().nullable(),
      }),
    ),
    /** What the sentence says that the cited words do not. */
    missing: z.object({
      numbers: z.array(z.string()),
      dates: z.array(z.string()),
      names: z.array(z.string()),
    }),
    /** The share of its content words that stand in the cited ones; null for a draft, which quotes. */
    overlap: z.number().min(0).max(1).nullable(),
    passed: z.boolean(),
  })
  .meta({ id: 'StatementProof' });
export type StatementProof = z.output<typeof StatementProof>;

/** The summary first, then the points. */
export const Proof = z
  .object({
    id: Id,
    kind: DigestKind,
    pipelineVersion: z.string(),
    /** Whether the stored bytes and edits, gone through again, give the stored text. */
    replayed: z.boolean(),
    statements: z.array(StatementProof),
    passed: z.boolean(),
  })
  .meta({ id: 'Proof' });
export type Proof = z.output<typeof Proof>;
