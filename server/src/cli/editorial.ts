import { createHash } from 'node:crypto';
import { withEditorial, type Editorial } from '../pipeline/digest/editorial.ts';
import type { Outcome } from '../pipeline/pipeline.ts';
import type { Input } from './input.ts';

/** What the server would publish of a document: its proved editorial digest, or the draft and why. */
export function edited<Any extends Outcome>(
  { sha256 }: Input,
  outcome: Any,
  editorials: ReadonlyMap<string, Editorial>,
) {
  const editorial = editorials.get(sha256);
  return outcome.status === 'rejected' || !editorial
    ? { outcome, faults: [] }
    : withEditorial(outcome, editorial, hashOf);
}

/** SHA-256 in hex. */
export const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');
