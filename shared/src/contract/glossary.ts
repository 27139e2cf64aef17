import { z } from 'zod';
import { Slug } from './guide.ts';
import { RuleId } from './rule.ts';

/** A word of the trade with the names it went by, and what spinners made of it. */
export const Term = z
  .object({
    id: Slug,
    name: z.string(),
    aliases: z.array(z.string()),
    /** Names that held until a day and no longer do. */
    formerNames: z.array(z.string()),
    mangledAliases: z.array(z.string()),
    /** The name in the official APIs, where there is one. */
    apiName: z.string().nullable(),
    meaning: z.string().min(4).max(200),
    rules: z.array(RuleId),
    guides: z.array(Slug),
  })
  .meta({ id: 'Term' });
export type Term = z.output<typeof Term>;

/** `q` finds a term by any name, the mangled ones too; half- and full-width count as the same. */
export const GlossaryQuery = z.object({ q: z.string().min(1).max(40).optional() });
export type GlossaryQuery = z.output<typeof GlossaryQuery>;

export const Glossary = z.object({ items: z.array(Term) }).meta({ id: 'Glossary' });
export type Glossary = z.output<typeof Glossary>;

/** An error code of the platform and what to do about it. */
export const ErrorCode = z
  .object({
    code: z.string().regex(/^-?\d+$/u),
    where: z.string(),
    meaning: z.string(),
    advice: z.string(),
    rules: z.array(RuleId).min(1),
  })
  .meta({ id: 'ErrorCode' });
export type ErrorCode = z.output<typeof ErrorCode>;
