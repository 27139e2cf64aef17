import type { ZodType } from 'zod';
import { ProblemError } from './problem-error.ts';

/** Clients give a cursor back unread, so that its form may change. */
export const encodeCursor = (place: unknown): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place a cursor names. Throws the problem `invalid-cursor` when it is not one of ours. */
export function decodeCursor<Place>(cursor: string, schema: ZodType<Place>): Place {
  const place = schema.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  // base64 and JSON have many spellings of the same place; only ours is valid
  if (!place.success || encodeCursor(place.data) !== cursor) {
    throw new ProblemError('invalid-cursor');
  }
  return place.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
