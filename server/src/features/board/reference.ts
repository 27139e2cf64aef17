import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CuratedEvent, Reference } from '../../pipeline/ledger/ledger.ts';

/** What we vouch for ourselves, from the content folder. Throws when a file is missing or broken. */
export async function readReference(contentDir: string): Promise<Reference> {
  const load = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(contentDir, file), 'utf8'));
  const facts = (await load('reference-facts.json')) as Omit<Reference, 'timeline'>;
  return { ...facts, timeline: (await load('timeline.json')) as readonly CuratedEvent[] };
}
