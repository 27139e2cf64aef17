import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { inRoot } from './setup/root.mjs';

interface Entry {
  file: string;
  bytes: number;
  sha256: string;
}

const seeds = JSON.parse(readFileSync(inRoot('seeds/manifest.json'), 'utf8')) as Entry[];

describe('the seeds', () => {
  it('are all in the manifest', () => {
    const files = readdirSync(inRoot('seeds')).filter((name) => /\.(txt|html)$/.test(name));
    expect(seeds.map(({ file }) => file)).toEqual(files.sort());
  });

  it.each(seeds)('have not changed: $file', ({ file, bytes, sha256 }) => {
    const content = readFileSync(inRoot('seeds', file));
    expect(content).toHaveLength(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });
});
