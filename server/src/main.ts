import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** The top of the checkout, seen from the compiled file in `server/dist`. */
const root = resolve(import.meta.dirname, '..', '..');

// half of a start is the compiling of packages; what is imported from here on is kept compiled
enableCompileCache(join(root, '.cache', 'compiled'));
if (process.argv[2] === 'reprocess') {
  const { reprocess } = await import('./reprocess.ts');
  await reprocess(root, process.argv.slice(3));
} else {
  const { run } = await import('./run.ts');
  await run(root);
}
