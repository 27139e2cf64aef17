import { z } from 'zod';
import { PageQuery, pageOf } from './page.ts';
import { Id } from './id.ts';
import { Span } from './span.ts';

/** A stable address of a row of the ledger, made of what it is about. */
export const FactId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,159}$/u);

/** A person, company, product or feature of the dictionary; `id` is null for an unknown name. */
export const Named = z
  .object({ id: z.string().nullable(), name: z.string() })
  .meta({ id: 'Named' });
export type Named = z.output<typeof Named>;

/** Both days included. */
export const Period = z
  .object({
    first: z.iso.date(),
    last: z.iso.date(),
    precision: z.enum(['day', 'month', 'quarter', 'half', 'year', 'range']),
    /** False when the year was counted from the article's own date. */
    isExplicit: z.boolean(),
  })
  .meta({ id: 'Period' });
export type Period = z.output<typeof Period>;

/** Money is whole fen (or cents), shares are ratios, durations are minutes. */
export const Amount = z
  .object({
    low: z.number(),
    high: z.number(),
    unit: z.enum(['fen', 'person', 'ratio', 'times', 'count', 'minute', 'rank']),
    currency: z.enum(['CNY', 'HKD', 'USD']).nullable(),
    comparison: z.enum(['exact', 'about', 'over', 'under', 'range']),
  })
  .meta({ id: 'Amount' });
export type Amount = z.output<typeof Amount>;

/** Where a value was read: a document of the corpus, or a reference with its address. */
export const FactSource = z
  .object({
    /** The digest to open; null for a reference from outside the corpus. */
    documentId: Id.nullable(),
    title: z.string(),
    outlet: z.string().nullable(),
    publishedOn: z.iso.date().nullable(),
    /** The address of a reference; null for a document of the corpus. */
    link: z.string().nullable(),
    /** Copies of one text share a voice; a voice counts once. */
    voice: z.int().min(0),
  })
  .meta({ id: 'FactSource' });
export type FactSource = z.output<typeof FactSource>;

/** What one source says. */
export const FactValue = z
  .object({
    /** The value in the words of the source, as 约3.5万亿 or 2024年12月. */
    said: z.string(),
    amount: Amount.nullable(),
    period: Period.nullable(),
    speaker: z.string().nullable(),
    source: FactSource,
    /** A short quotation, at most 120 characters; and where it stands in the clean text. */
    quote: z.string().max(120),
    span: Span.nullable(),
    /** Why not to trust it; null when nothing speaks against it. */
    caution: z.string().nullable(),
  })
  .meta({ id: 'FactValue' });
export type FactValue = z.output<typeof FactValue>;

/** One source only, all agree, compatible after a stated reason, or in conflict. */
export const FactStatus = z.enum(['single', 'agreed', 'compatible', 'conflict']);
export type FactStatus = z.output<typeof FactStatus>;

/** A figure, a dated event, or words that were said. */
export const FactKind = z.enum(['metric', 'event', 'quote']);
export type FactKind = z.output<typeof FactKind>;

/** One row of the ledger, as a list shows it. */
export const FactCard = z
  .object({
    id: FactId,
    kind: FactKind,
    subject: Named,
    /** What is stated of the subject, in Chinese: 成交额, 日活跃用户, or what happened. */
    label: z.string(),
    period: Period.nullable(),
    status: FactStatus,
    /** Why the values differ or still agree, in one sentence; null when there is nothing to say. */
    reason: z.string().nullable(),
    /** The distinct values as said, the best supported one first. */
    values: z.array(z.object({ said: z.string(), voices: z.int().min(1) })),
    /** Independent voices in all. */
    voices: z.int().min(1),
  })
  .meta({ id: 'FactCard' });
export type FactCard = z.output<typeof FactCard>;

export const Fact = FactCard.extend({
  entries: z.array(FactValue),
  /** When the ledger was last computed. */
  computedAt: z.iso.datetime(),
}).meta({ id: 'Fact' });
export type Fact = z.output<typeof Fact>;

export const FactPage = pageOf(FactCard).meta({ id: 'FactPage' });
export type FactPage = z.output<typeof FactPage>;

export const FactQuery = PageQuery.extend({
  kind: FactKind.optional(),
  status: FactStatus.optional(),
  /** The id of an entity. */
  subject: z.string().min(1).max(80).optional(),
  measure: z.string().min(1).max(80).optional(),
  /** A document that states it. */
  document: Id.optional(),
});
export type FactQuery = z.output<typeof FactQuery>;
