import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles } from '../weapp-host/compile/package-files.ts';

/** One wrong line, as a replacement in the files whose path matches. */
export interface Mutation {
  readonly files: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

export interface Mutant {
  readonly root: string;
  readonly remove: () => void;
}

/** Copies a built mini program with one thing broken; a mutation that changes nothing is an error. */
export function makeMutant(root: string, { files, from, to }: Mutation): Mutant {
  const copy = mkdtempSync(path.join(tmpdir(), 'handbook-mutant-'));
  const remove = () => {
    rmSync(copy, { recursive: true, force: true });
  };
  cpSync(root, copy, { recursive: true });
  const changed = listFiles(copy).filter((name) => {
    if (!files.test(name)) return false;
    const file = path.join(copy, name);
    const text = readFileSync(file, 'utf8');
    const broken = text.replace(from, to);
    writeFileSync(file, broken);
    return broken !== text;
  });
  if (changed.length === 0) {
    remove();
    throw new Error(`the mutation found nothing to change: ${String(from)}`);
  }
  return { root: copy, remove };
}
