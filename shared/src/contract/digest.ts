import { z } from 'zod';
import { Id } from './id.ts';
import { PageQuery, pageOf } from './page.ts';

/** A draft quotes the source; an editorial digest says it in an editor's own words. */
export const DigestKind = z.enum(['draft', 'editorial']);
export type DigestKind = z.output<typeof DigestKind>;

/** What a list shows of a digest. */
export const DigestCard = z
  .object({
    id: Id,
    kind: DigestKind,
    title: z.string(),
    /** Who published it first; null when the document does not say. */
    outlet: z.string().nullable(),
    /** A calendar day in China, `YYYY-MM-DD`; null when the document does not say. */
    publishedOn: z.iso.date().nullable(),
    /** The whole article in one sentence. */
    summary: z.string(),
    tags: z.array(z.string()),
    /** How many points; each carries at least one citation. */
    pointCount: z.int().min(0),
    /** Minutes to read the original, rounded up. */
    readingMinutes: z.int().min(1),
  })
  .meta({ id: 'DigestCard' });
export type DigestCard = z.output<typeof DigestCard>;

export const DigestPoint = z
  .object({
    text: z.string(),
    /** How many spans of the source support it. */
    citationCount: z.int().min(1),
  })
  .meta({ id: 'DigestPoint' });
export type DigestPoint = z.output<typeof DigestPoint>;

export const Digest = DigestCard.extend({
  author: z.string().nullable(),
  /** Who copied it, when that is not the outlet. */
  republisher: z.string().nullable(),
  points: z.array(DigestPoint),
  /** Which cleaning it was made from. */
  pipelineVersion: z.string(),
}).meta({ id: 'Digest' });
export type Digest = z.output<typeof Digest>;

export const DigestPage = pageOf(DigestCard).meta({ id: 'DigestPage' });
export type DigestPage = z.output<typeof DigestPage>;

export const DigestQuery = PageQuery.extend({ tag: z.string().min(1).max(40).optional() });
export type DigestQuery = z.output<typeof DigestQuery>;
