import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from './compress.mjs';

it('compresses scripts and style sheets that are worth it, and loses nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
  try {
    const script = 'const 小店 = 1;\n'.repeat(200);
    mkdirSync(path.join(folder, 'js'));
    writeFileSync(path.join(folder, 'js/app.js'), script);
    writeFileSync(path.join(folder, 'js/tiny.js'), '1');
    writeFileSync(path.join(folder, 'index.html'), script);
    await compressFolder(folder);
    const names = readdirSync(path.join(folder, 'js')).sort();
    expect(names).toEqual(['app.js', 'app.js.br', 'app.js.gz', 'tiny.js']);
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'js']);
    const read = (name: string) => readFileSync(path.join(folder, 'js', name));
    expect(brotliDecompressSync(read('app.js.br')).toString()).toBe(script);
    expect(gunzipSync(read('app.js.gz')).toString()).toBe(script);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
