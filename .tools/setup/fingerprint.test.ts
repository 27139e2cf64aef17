import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentFingerprint, outlineFingerprint } from './fingerprint.mjs';

let root: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const content = () => contentFingerprint(root, ['src', 'settings.json', 'missing']);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), '指纹 '));
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  write('settings.json', '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a content fingerprint', () => {
  it('does not depend on times, built output or installed packages', () => {
    const before = content();
    utimesSync(path.join(root, 'src/a.ts'), 1, 1);
    write('src/dist/a.js', 'a');
    write('src/node_modules/x/index.js', 'x');
    expect(content()).toBe(before);
  });

  it.each([
    [
      'a changed',
      () => {
        write('src/deep/b.ts', 'c');
      },
    ],
    [
      'a new',
      () => {
        write('src/c.ts', '');
      },
    ],
    [
      'a removed',
      () => {
        rmSync(path.join(root, 'settings.json'));
      },
    ],
    [
      'a renamed',
      () => {
        renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/z.ts'));
      },
    ],
  ])('sees %s file', (_, change) => {
    const before = content();
    change();
    expect(content()).not.toBe(before);
  });
});

describe('an outline fingerprint', () => {
  it('sees a file that is gone or cut short', () => {
    const outline = () => outlineFingerprint(root, ['src']);
    const whole = outline();
    write('src/a.ts', '');
    const cut = outline();
    rmSync(path.join(root, 'src/a.ts'));
    expect(new Set([whole, cut, outline()]).size).toBe(3);
  });
});
