import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 10_000;
const POLL = 50;

/** Repeats assertions until they hold; when time is up it fails as they did last. */
export async function eventually(assertions: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      await assertions();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(POLL);
    }
  }
}
