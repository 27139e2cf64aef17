import { z } from 'zod';
import { FactId, FactSource, Named, Period } from './fact.ts';
import { Id } from './id.ts';
import { PageQuery, pageOf } from './page.ts';

/** Something that happened, and who says so. */
export const TimelineEvent = z
  .object({
    id: FactId,
    period: Period,
    title: z.string(),
    actors: z.array(Named),
    sources: z.array(FactSource),
    /** The other dates that sources give; empty when they agree. */
    rivals: z.array(z.object({ period: Period, sources: z.array(FactSource) })),
    /** Why the dates differ, in one sentence. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'TimelineEvent' });
export type TimelineEvent = z.output<typeof TimelineEvent>;

export const TimelinePage = pageOf(TimelineEvent).meta({ id: 'TimelinePage' });
export type TimelinePage = z.output<typeof TimelinePage>;

export const TimelineQuery = PageQuery.extend({
  /** The id of an entity. */
  entity: z.string().min(1).max(80).optional(),
  /** The slug of a guide, or any name of a feature. */
  feature: z.string().min(1).max(40).optional(),
  /** A document that tells it. */
  document: Id.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type TimelineQuery = z.output<typeof TimelineQuery>;
