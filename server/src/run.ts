import { readConfig } from './config/config.ts';
import { explainStart } from './config/start-error.ts';
import { Progress } from './platform/progress.ts';
import { Shutdown } from './platform/shutdown.ts';
import { serve } from './serve.ts';

/** Runs the server until it is told to stop; a start that fails says why in one sentence. */
export async function run(root: string): Promise<void> {
  // a terminal that was closed must not stop us halfway through a clean end
  process.stdout.on('error', () => undefined);
  const progress = new Progress((line) => process.stdout.write(`${line}\n`));
  const shutdown = new Shutdown();
  shutdown.listen();
  try {
    await serve(readConfig(root), progress, shutdown);
  } catch (error) {
    process.stderr.write(`✗ ${explainStart(error)}\n`);
    await shutdown.exit(1);
  }
}
