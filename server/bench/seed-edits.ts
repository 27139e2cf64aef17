import { readFileSync } from 'node:fs';
import type { Edit } from '../src/pipeline/edit.ts';

/** What a careful reader would change in a body line of a seed; offsets count in the raw line. */
export interface SeedEdit extends Edit {
  /** The kind of damage. */
  readonly rule: string;
  /** False where the reader was in doubt: with or without the edit, either is fine. */
  readonly isSure: boolean;
}

/** Edits by seed (its first three characters) and line, from 1; in order, without overlap. */
export type SeedEdits = ReadonlyMap<string, ReadonlyMap<number, readonly SeedEdit[]>>;

const UNSURE = '?';

let known: SeedEdits | undefined;

/** `seed-edits.tsv`, read on first use; a question mark before the kind says that it is in doubt. */
export const loadSeedEdits = (): SeedEdits =>
  (known ??= parseSeedEdits(readFileSync(new URL('seed-edits.tsv', import.meta.url), 'utf8')));

export function parseSeedEdits(table: string): SeedEdits {
  const edits = new Map<string, Map<number, SeedEdit[]>>();
  for (const row of table.trimEnd().split('\n').slice(1)) {
    const { seed, line, edit } = readRow(row);
    const lines = edits.get(seed) ?? new Map<number, SeedEdit[]>();
    lines.set(line, [...(lines.get(line) ?? []), edit]);
    edits.set(seed, lines);
  }
  return edits;
}

function readRow(row: string): { seed: string; line: number; edit: SeedEdit } {
  const [seed = '', line, start, end, text = '', kind = ''] = row.split('\t');
  const isSure = !kind.startsWith(UNSURE);
  const rule = isSure ? kind : kind.slice(UNSURE.length);
  const span = { start: Number(start), end: Number(end) };
  return { seed, line: Number(line), edit: { rule, span, text, isSure } };
}
