import { z } from 'zod';
import { PageQuery, pageOf } from './page.ts';
import { Span } from './span.ts';

/**
 * Another reading is possible, words are missing, paragraphs are torn or in another order, or a
 * passage seems foreign to its page.
 */
export const DoubtKind = z.enum(['reading', 'gap', 'order', 'foreign']);
export type DoubtKind = z.output<typeof DoubtKind>;

/** A place of a clean text that is not sure: it stays as it is and says so. */
export const Doubt = z
  .object({
    kind: DoubtKind,
    rule: z.string(),
    /** One sentence of plain Chinese: what else it could be, or what is missing. */
    note: z.string(),
    /** Where it stands in the clean text. */
    span: Span,
    /** The words in doubt, cut after 120 characters. */
    text: z.string().max(120),
    /** A few characters on either side, within the line. */
    context: z.object({ before: z.string().max(16), after: z.string().max(16) }),
    /** What may have stood there instead; null when no rule knows. */
    reading: z.string().nullable(),
    /** How likely the other reading is, above 0 and below 1; null when nobody measured it. */
    confidence: z.number().nullable(),
  })
  .meta({ id: 'Doubt' });
export type Doubt = z.output<typeof Doubt>;

export const DoubtPage = pageOf(Doubt).meta({ id: 'DoubtPage' });
export type DoubtPage = z.output<typeof DoubtPage>;

export const DoubtQuery = PageQuery.extend({ kind: DoubtKind.optional() });
export type DoubtQuery = z.output<typeof DoubtQuery>;
