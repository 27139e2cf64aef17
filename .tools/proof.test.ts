import { existsSync, readFileSync } from 'node:fs';
import { breakages } from './proof/broken-invariants.mjs';
import { inRoot } from './setup/root.mjs';

describe('the proofs that tests turn red', () => {
  it.each(breakages)('name a line that is there: $invariant', ({ file, from, to, test }) => {
    expect(readFileSync(inRoot(file), 'utf8')).toContain(from);
    expect(to).not.toBe(from);
    expect(existsSync(inRoot(test))).toBe(true);
  });
});
