import { z } from 'zod';

/** A page of items; `next` is the cursor of the page after it, or null on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** Keyset paging: `cursor` is the `next` of an earlier page, given back unread. */
export const PageQuery = z.object({
  cursor: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type PageQuery = z.output<typeof PageQuery>;
