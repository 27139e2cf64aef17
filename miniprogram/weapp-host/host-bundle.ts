import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the host page's code for a browser; `folder` is the one with `main.ts`. */
export async function bundleHost(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('the host page came out empty');
  return bundle.text;
}
