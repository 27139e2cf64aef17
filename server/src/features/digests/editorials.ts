import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Editorial } from '../../pipeline/digest/editorial.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Statement = z.strictObject({
  text: z.string().min(1),
  citations: z
    .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), sha256: Sha256 }))
    .min(1),
});

const EditorialFile = z.strictObject({
  sha256: Sha256,
  summary: Statement,
  points: z.array(Statement).min(3).max(5),
});

/** The editorial digests of the content folder, by the hash of their document. Throws for a broken file. */
export async function readEditorials(contentDir: string): Promise<ReadonlyMap<string, Editorial>> {
  const folder = join(contentDir, 'digests');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const editorials = await Promise.all(names.map((name) => readEditorial(join(folder, name))));
  return new Map(editorials.map((editorial) => [editorial.sha256, editorial]));
}

async function readEditorial(file: string): Promise<Editorial> {
  try {
    return EditorialFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} is no editorial digest`, { cause });
  }
}
