import { z } from 'zod';
import { FactId, Named } from './fact.ts';
import { Id } from './id.ts';
import { DocumentCard } from './lineage.ts';
import { PageQuery, pageOf } from './page.ts';

/** A document of a story, and whose copy it is. */
export const StoryMember = DocumentCard.extend({
  /** The document it copies; null when it speaks with its own voice. */
  copyOf: Id.nullable(),
  /** How much of its text stands in the other one, 0 to 1; null without `copyOf`. */
  overlap: z.number().min(0).max(1).nullable(),
}).meta({ id: 'StoryMember' });
export type StoryMember = z.output<typeof StoryMember>;

/** Several documents on one story. */
export const Story = z
  .object({
    id: FactId,
    title: z.string(),
    /** What the documents share, the most telling first. */
    terms: z.array(Named),
    members: z.array(StoryMember),
    /** Independent voices: copies count once. */
    voices: z.int().min(1),
  })
  .meta({ id: 'Story' });
export type Story = z.output<typeof Story>;

export const StoryPage = pageOf(Story).meta({ id: 'StoryPage' });
export type StoryPage = z.output<typeof StoryPage>;

/** `document` finds the stories a document belongs to. */
export const StoryQuery = PageQuery.extend({ document: Id.optional() });
export type StoryQuery = z.output<typeof StoryQuery>;
