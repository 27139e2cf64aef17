import { z } from 'zod';
import { FactCard, Named } from './fact.ts';
import { Term } from './glossary.ts';
import { PageQuery, pageOf } from './page.ts';
import { Story } from './story.ts';
import { TimelineEvent } from './timeline.ts';
import { Id } from './id.ts';

export const EntityKind = z.enum(['person', 'company', 'product', 'feature', 'role', 'event']);

/** A name of the dictionary. */
export const EntityCard = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: EntityKind,
    /** In how many documents it is named. */
    documentCount: z.int().min(0),
  })
  .meta({ id: 'EntityCard' });
export type EntityCard = z.output<typeof EntityCard>;

export const Entity = EntityCard.extend({
  aliases: z.array(z.string()),
  /** What spinners and translators made of the name. */
  mangledAliases: z.array(z.string()),
  /** What it is a part of, as 视频号小店 of 视频号, and its own parts. */
  parent: Named.nullable(),
  parts: z.array(Named),
  /** The word of the glossary for it; null when the glossary has none. */
  term: Term.nullable(),
  facts: z.array(FactCard),
  events: z.array(TimelineEvent),
  stories: z.array(Story),
  documents: z.array(z.object({ id: Id, title: z.string(), mentions: z.int().min(1) })),
}).meta({ id: 'Entity' });
export type Entity = z.output<typeof Entity>;

/** `q` finds names by any alias, the mangled ones too; `document` those that it names. */
export const EntityQuery = PageQuery.extend({
  q: z.string().min(1).max(40).optional(),
  kind: EntityKind.optional(),
  document: Id.optional(),
});
export type EntityQuery = z.output<typeof EntityQuery>;

export const EntityPage = pageOf(EntityCard).meta({ id: 'EntityPage' });
export type EntityPage = z.output<typeof EntityPage>;
