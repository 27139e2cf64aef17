import { running } from './running.ts';

/** Stops the server that the set-up started, if it did. */
export default async function tearDown(): Promise<void> {
  await running.stop?.();
}
