import { z } from 'zod';

/** An opaque key; clients never look inside (in fact a UUIDv7 of the document). */
export const Id = z.uuid();
