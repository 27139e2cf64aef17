import { z } from 'zod';

/** A half-open range [start, end) of a text, in UTF-16 code units. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) }).meta({ id: 'Span' });
export type Span = z.output<typeof Span>;
