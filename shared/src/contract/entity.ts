import { z } from 'zod';
import { FactCard } from './fact.ts';
import { PageQuery, pageOf } from './page.ts';
import { TimelineEvent } from './timeline.ts';
import { Id } from './id.ts';

/** A name of the dictionary. */
export const EntityCard = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['person', 'company', 'product', 'feature', 'role', 'event']),
    /** In how many documents it is named. */
    documentCount: z.int().min(0),
  })
  .meta({ id: 'EntityCard' });
export type EntityCard = z.output<typeof EntityCard>;

export const Entity = EntityCard.extend({
  aliases: z.array(z.string()),
  /** What spinners and translators made of the name. */
  mangledAliases: z.array(z.string()),
  facts: z.array(FactCard),
  events: z.array(TimelineEvent),
  documents: z.array(z.object({ id: Id, title: z.string(), mentions: z.int().min(1) })),
}).meta({ id: 'Entity' });
export type Entity = z.output<typeof Entity>;

/** `q` finds names by any alias, the mangled ones too. */
export const EntityQuery = PageQuery.pick({ limit: true }).extend({
  q: z.string().min(1).max(40).optional(),
});
export type EntityQuery = z.output<typeof EntityQuery>;

export const EntityPage = pageOf(EntityCard).meta({ id: 'EntityPage' });
export type EntityPage = z.output<typeof EntityPage>;
