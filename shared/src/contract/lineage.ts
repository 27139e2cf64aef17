import { z } from 'zod';
import { Id } from './id.ts';
import { PageQuery, pageOf } from './page.ts';
import { Span } from './span.ts';

/** A document of the corpus, named; its digest has the same id. */
export const DocumentCard = z
  .object({
    documentId: Id,
    title: z.string(),
    outlet: z.string().nullable(),
    publishedOn: z.iso.date().nullable(),
  })
  .meta({ id: 'DocumentCard' });
export type DocumentCard = z.output<typeof DocumentCard>;

/** Words that stand in both texts: where, and how they begin. */
export const SharedPassage = z
  .object({
    text: z.string().max(120),
    /** In the clean texts of the copy and of its original. */
    copy: Span,
    original: Span,
  })
  .meta({ id: 'SharedPassage' });
export type SharedPassage = z.output<typeof SharedPassage>;

/** A document that took its text from an earlier one: the two are one voice. */
export const Copy = z
  .object({
    copy: DocumentCard,
    original: DocumentCard,
    /** How much of the copy's text stands in the original, 0 to 1. */
    overlap: z.number().min(0).max(1),
    /** The longest passages they share. */
    passages: z.array(SharedPassage),
    passageCount: z.int().min(0),
  })
  .meta({ id: 'Copy' });
export type Copy = z.output<typeof Copy>;

export const CopyPage = pageOf(Copy).meta({ id: 'CopyPage' });
export type CopyPage = z.output<typeof CopyPage>;

/** `document` finds what is copied from or by a document. */
export const CopyQuery = PageQuery.extend({ document: Id.optional() });
export type CopyQuery = z.output<typeof CopyQuery>;
