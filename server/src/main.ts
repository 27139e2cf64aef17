import { resolve } from 'node:path';
import { readConfig } from './config/config.ts';
import { explainStart } from './config/start-error.ts';
import { Progress } from './platform/progress.ts';
import { Shutdown } from './platform/shutdown.ts';
import { serve } from './serve.ts';

/** The top of the checkout, seen from the compiled file in `server/dist`. */
const root = resolve(import.meta.dirname, '..', '..');

// a terminal that was closed must not stop us halfway through a clean end
process.stdout.on('error', () => undefined);

const shutdown = new Shutdown();
shutdown.listen();
try {
  const progress = new Progress((line) => process.stdout.write(`${line}\n`));
  await serve(readConfig(root), progress, shutdown);
} catch (error) {
  process.stderr.write(`✗ ${explainStart(error)}\n`);
  await shutdown.exit(1);
}
