import { runInForeground } from './setup/foreground.mjs';
import { runMain } from './setup/failure.mjs';
import { awaitPredecessor, recordServer } from './setup/predecessor.mjs';
import { prepare } from './setup/prepare.mjs';

await runMain(async () => {
  await prepare(['server', 'h5']);
  await awaitPredecessor();
  return runInForeground(['server/dist/main.js'], { onSpawn: recordServer });
});
