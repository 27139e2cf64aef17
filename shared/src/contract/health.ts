import { z } from 'zod';

/** Said by a server that can answer. */
export const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
export type Health = z.output<typeof Health>;
