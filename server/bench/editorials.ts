import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withEditorial, type Edited, type Editorial } from '../src/pipeline/digest/editorial.ts';
import { processDocument } from '../src/pipeline/pipeline.ts';

/** A document of a folder and what its editorial digest makes of it. */
export interface EditedFile extends Edited {
  readonly file: string;
  readonly editorial: Editorial;
}

/** SHA-256 in hex. */
export const hashOf = (words: string | Uint8Array): string =>
  createHash('sha256').update(words).digest('hex');

/** Every document of a folder for which the content folder has an editorial digest. */
export function editedFiles(documents: string, content: string): EditedFile[] {
  const editorials = new Map(
    readdirSync(join(content, 'digests')).map((name) => {
      const text = readFileSync(join(content, 'digests', name), 'utf8');
      const editorial = JSON.parse(text) as Editorial;
      return [editorial.sha256, editorial] as const;
    }),
  );
  return readdirSync(documents).flatMap((file) => {
    const bytes = readFileSync(join(documents, file));
    const editorial = editorials.get(hashOf(bytes));
    if (!editorial) return [];
    const outcome = processDocument(bytes);
    if (outcome.status === 'rejected') throw new Error(`${file}: ${outcome.reason}`);
    return [{ file, editorial, ...withEditorial(outcome, editorial, hashOf) }];
  });
}
