import { z } from 'zod';

/** A place in the list: the entry after which a page begins. */
export interface Place {
  readonly listedOn: string;
  readonly documentId: string;
}

/** The day that stands for an unknown one: such digests come last. */
export const FIRST_DAY = '0001-01-01';

const Day = z.iso.date();
const DocumentId = z.uuid();

/** Clients give a cursor back unread, so that its form may change. */
export const encodeCursor = ({ listedOn, documentId }: Place): string =>
  Buffer.from(`${listedOn} ${documentId}`).toString('base64url');

/** The place a cursor names; null when it is not one of ours. */
export function decodeCursor(cursor: string): Place | null {
  const [day, id, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split(' ');
  const listedOn = Day.safeParse(day);
  const documentId = DocumentId.safeParse(id);
  if (!listedOn.success || !documentId.success || rest.length > 0) return null;
  const place = { listedOn: listedOn.data, documentId: documentId.data };
  // base64 has many spellings of the same bytes; only ours is valid
  return encodeCursor(place) === cursor ? place : null;
}
