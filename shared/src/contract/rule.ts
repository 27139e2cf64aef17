import { z } from 'zod';

/** A fact (F-…) or a visible assumption (A-…). */
export const RuleId = z.string().regex(/^[FA]-\d{2,3}$/u, '形如 F-015 或 A-01');

/** A day, or as much of one as is known: 2025, 2025-03 or 2025-03-12. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u);

/** How sure we are of a rule, the surest first. */
export const Confidence = z.enum([
  'official',
  'quoted-rule',
  'news',
  'community',
  'unofficial',
  'document',
  'unknown',
  'assumption',
]);
export type Confidence = z.output<typeof Confidence>;

export const RuleUnit = z.enum([
  'second',
  'minute',
  'hour',
  'day',
  'fen',
  'percent',
  'bp',
  'ppm',
  'piece',
  'person',
  'time',
  'character',
  'pixel',
  'version',
  'code',
  'plain',
]);
export type RuleUnit = z.output<typeof RuleUnit>;

/** A number or code a rule sets; money in fen, rates in percent, basis points or ppm. */
export const RuleValue = z.object({
  value: z.union([z.number(), z.string()]),
  unit: RuleUnit,
});
export type RuleValue = z.output<typeof RuleValue>;

/** What a rule says from one day to another; `to` is the last day known, both ends included. */
export const RuleVersion = z.object({
  from: PartialDate,
  to: PartialDate.nullable(),
  statement: z.string().min(4).max(400),
  /** Named numbers that guides and simulators refer to, as in `{F-015.accept}`. */
  values: z.record(z.string(), RuleValue),
});
export type RuleVersion = z.output<typeof RuleVersion>;

/** `url` is null for what is not on the web, such as a document of our corpus. */
export const RuleSource = z.object({ title: z.string().min(2), url: z.url().nullable() });
export type RuleSource = z.output<typeof RuleSource>;

/**
 * One entry of the fact registry. `current` holds today; `superseded` has an heir; `unknown`
 * means that nobody could tell us whether it still holds, or what the value is.
 */
export const Rule = z
  .object({
    id: RuleId,
    topic: z.enum(['gift', 'promotion', 'shop', 'shipping', 'assumption']),
    title: z.string().min(2).max(40),
    status: z.enum(['current', 'superseded', 'unknown']),
    supersededBy: RuleId.nullable(),
    confidence: Confidence,
    /** Oldest first; they do not overlap. */
    versions: z.array(RuleVersion).min(1),
    sources: z.array(RuleSource),
    checkedOn: z.iso.date(),
    /** What a reader should beware of: a rival figure, a trap in the documentation. */
    caution: z.string().nullable(),
  })
  .meta({ id: 'Rule' });
export type Rule = z.output<typeof Rule>;

/** A rule on a day: the version that holds, if one does, and what cites it. */
export const RuleView = Rule.extend({
  /** Index into `versions`; null when none is known for that day. */
  holding: z.int().min(0).nullable(),
  /** Guides that cite it, by slug. */
  guides: z.array(z.string()),
}).meta({ id: 'RuleView' });
export type RuleView = z.output<typeof RuleView>;

export const RuleList = z
  .object({ asOf: z.iso.date(), items: z.array(RuleView) })
  .meta({ id: 'RuleList' });
export type RuleList = z.output<typeof RuleList>;

export const AsOfQuery = z.object({
  /** The day whose rules are asked for; today when missing. */
  asOf: z.iso.date().optional(),
});
export type AsOfQuery = z.output<typeof AsOfQuery>;

export const RuleQuery = AsOfQuery.extend({
  /** Only the rules a guide cites, by its slug. */
  guide: z.string().min(1).max(40).optional(),
});
export type RuleQuery = z.output<typeof RuleQuery>;

/** Guides that cite a rule which changed after they were read through. */
export const StaleList = z
  .object({
    items: z.array(
      z.object({
        /** A guide by its slug, or a machine by its name. */
        where: z.string(),
        rule: RuleId,
        reason: z.enum(['changed', 'gone', 'superseded']),
      }),
    ),
  })
  .meta({ id: 'StaleList' });
export type StaleList = z.output<typeof StaleList>;
