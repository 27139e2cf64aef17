import { z } from 'zod';
import { DoubtKind } from './doubt.ts';
import { Id } from './id.ts';

/** What a rule of the cleaning is for, in one sentence of plain Chinese, and a text it mends. */
export const RepairRule = z
  .object({
    rule: z.string(),
    reason: z.string(),
    /** Null for a rule of an older version. */
    example: z.string().nullable(),
  })
  .meta({ id: 'RepairRule' });
export type RepairRule = z.output<typeof RepairRule>;

/** What one rule did to one document. */
export const RuleUse = RepairRule.extend({
  stage: z.string(),
  /** At how many places. */
  times: z.int().min(1),
  /** Characters it took away and put in, in UTF-16 units. */
  removed: z.int().min(0),
  added: z.int().min(0),
  /** The least and the greatest confidence; null where the damage itself proves each edit. */
  confidence: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Some of its edits, each cut after 60 characters. */
  samples: z.array(z.object({ before: z.string().max(60), after: z.string().max(60) })),
}).meta({ id: 'RuleUse' });
export type RuleUse = z.output<typeof RuleUse>;

/** A cleaning by one version of the pipeline; revisions never change. */
export const Revision = z
  .object({
    pipelineVersion: z.string(),
    madeAt: z.iso.datetime(),
    status: z.enum(['clean', 'rejected']),
  })
  .meta({ id: 'Revision' });
export type Revision = z.output<typeof Revision>;

/** How the document of a digest was cleaned: the rules, what they did, and what stayed unsure. */
export const Cleaning = z
  .object({
    id: Id,
    title: z.string(),
    /** Of the revision that is shown. */
    pipelineVersion: z.string(),
    encoding: z.string(),
    /** True when replaying the stored edits over the raw bytes gave the stored clean text. */
    replayed: z.boolean(),
    /** In UTF-16 units. */
    rawLength: z.int().min(0),
    cleanLength: z.int().min(0),
    /** What fired most comes first. */
    rules: z.array(RuleUse),
    doubts: z.array(z.object({ kind: DoubtKind, count: z.int().min(1) })),
    /** All that are stored, the newest first. */
    revisions: z.array(Revision),
  })
  .meta({ id: 'Cleaning' });
export type Cleaning = z.output<typeof Cleaning>;
