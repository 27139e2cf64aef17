import { createHash } from 'node:crypto';
import { traceToRaw } from '../pipeline/clean/clean.ts';
import type { Span } from '../pipeline/edit.ts';
import type { Processed } from '../pipeline/pipeline.ts';

/** Where a passage stands, as the content file of an editorial digest cites it. */
export interface Cited extends Span {
  /** SHA-256 of the raw text of the span. */
  readonly sha256: string;
  readonly raw: string;
}

/** Every place of the clean text where the words stand, traced to the raw text. */
export function citationsOf(words: string, { raw, text, passes }: Processed): Cited[] {
  const found: Cited[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const { start, end } = traceToRaw({ start: at, end: at + words.length }, passes);
    const quoted = raw.slice(start, end);
    found.push({ start, end, sha256: hexOf(quoted), raw: quoted });
  }
  return found;
}

const hexOf = (words: string): string => createHash('sha256').update(words).digest('hex');
