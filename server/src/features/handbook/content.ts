import { errorCodes } from '@app/shared/content/error-codes';
import { terms } from '@app/shared/content/glossary';
import { guides } from '@app/shared/content/guides';
import { registry } from '@app/shared/content/registry';
import { rules } from '@app/shared/content/rules';
import { ErrorCode, Term } from '@app/shared/contract/glossary';
import { Guide } from '@app/shared/contract/guide';
import { Rule } from '@app/shared/contract/rule';
import { guideOn } from '@app/shared/handbook/guide';
import { z, type ZodType } from 'zod';

/** Parses an entry; throws an error that names it. */
function checked<Value>(schema: ZodType<Value>, name: string, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`content ${name}: ${z.prettifyError(result.error)}`);
}

/**
 * Checks all content against the contract and resolves every guide once, so that a server with
 * broken content does not start. Throws an error that names the entry.
 */
export function checkContent(day: string): void {
  for (const rule of rules) checked(Rule, rule.id, rule);
  for (const term of terms) checked(Term, term.id, term);
  for (const entry of errorCodes) checked(ErrorCode, `${entry.where} ${entry.code}`, entry);
  for (const guide of guides) checked(Guide, guide.slug, guideOn(guide, day, registry));
}
