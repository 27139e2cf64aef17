import { z } from 'zod';
import { FactCard, Named } from './fact.ts';
import { Id } from './id.ts';
import { Copy } from './lineage.ts';
import { Story } from './story.ts';

/** What the other documents say of what a document reports. */
export const Related = z
  .object({
    id: Id,
    /** What it was copied from; null when it speaks with its own voice. */
    copyOf: Copy.nullable(),
    /** What was copied from it. */
    copies: z.array(Copy),
    stories: z.array(Story),
    /** What it names most; a few. */
    names: z.array(Named),
    /** The facts it states that others state too, those in conflict first; a few. */
    facts: z.array(FactCard),
  })
  .meta({ id: 'Related' });
export type Related = z.output<typeof Related>;
