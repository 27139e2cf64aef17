import { z } from 'zod';
import { PartialDate, RuleId } from './rule.ts';

/** A fact or assumption; `@` names the version meant, by the day it begins: `F-125@2024-12`. */
export const Citation = z
  .string()
  .regex(/^[FA]-\d{2,3}(@\d{4}(-\d{2}(-\d{2})?)?)?$/u, '形如 F-015 或 F-125@2024-12');

/** A piece of text; one that comes from a rule or names a term says so. */
export const Segment = z.object({
  text: z.string(),
  rule: RuleId.optional(),
  term: z.string().optional(),
});
export type Segment = z.output<typeof Segment>;

/** Whether what a line says holds on the day asked for. */
export const Standing = z.enum(['holds', 'not-yet', 'over', 'unknown']);
export type Standing = z.output<typeof Standing>;

/** A sentence or two of a guide with the rules they rest on. */
export const Line = z.object({
  segments: z.array(Segment).min(1),
  rules: z.array(Citation),
  standing: Standing,
  /** A rule it cites changed after the guide was read through. */
  stale: z.boolean(),
});
export type Line = z.output<typeof Line>;

export const GuideRole = z.enum(['user', 'merchant', 'promoter', 'developer']);
export type GuideRole = z.output<typeof GuideRole>;

export const Slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/u, '小写英文与连字符');

/** The pages of tools a guide leads to. */
export const ToolName = z.enum([
  'gift-sandbox',
  'promotion-sandbox',
  'commission',
  'fee',
  'eligibility',
  'decoder',
  'errors',
  'glossary',
]);
export type ToolName = z.output<typeof ToolName>;

export const GuideCard = z
  .object({
    slug: Slug,
    title: z.string(),
    /** Other names readers look for. */
    aliases: z.array(z.string()),
    /** The name of one of our drawings. */
    drawing: z.string(),
    lead: z.string(),
  })
  .meta({ id: 'GuideCard' });
export type GuideCard = z.output<typeof GuideCard>;

export const GuideList = z.object({ items: z.array(GuideCard) }).meta({ id: 'GuideList' });
export type GuideList = z.output<typeof GuideList>;

/** A guide as it stands on a day. */
export const Guide = GuideCard.extend({
  asOf: z.iso.date(),
  /** The day up to which its sources were read. */
  checkedOn: z.iso.date(),
  /** What it is, in three sentences. */
  intro: z.array(Line).length(3),
  roles: z.array(
    z.object({
      role: GuideRole,
      steps: z.array(z.object({ drawing: z.string(), line: Line })).min(1),
    }),
  ),
  sections: z.array(z.object({ title: z.string(), lines: z.array(Line).min(1) })),
  /** What changed and when, the oldest first. */
  changes: z.array(z.object({ on: PartialDate, line: Line })),
  faq: z.array(
    z.object({ id: z.string(), question: z.string(), answer: Line, isOpen: z.boolean() }),
  ),
  checklist: z.array(z.object({ id: z.string(), role: GuideRole, line: Line })),
  unknowns: z.array(Line),
  tools: z.array(ToolName),
  /** Ids of glossary terms the guide uses. */
  terms: z.array(z.string()),
}).meta({ id: 'Guide' });
export type Guide = z.output<typeof Guide>;
