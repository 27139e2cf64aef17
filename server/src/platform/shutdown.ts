import { setTimeout as sleep } from 'node:timers/promises';

type Task = () => Promise<unknown>;

/** The longest a stop may take; what is not done by then is left to the next start. */
const PATIENCE = 20_000;

/** The usual exit codes: 128 and the number of the signal. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Takes down what was brought up, in the other order, once. */
export class Shutdown {
  private readonly tasks: Task[] = [];
  private running: Promise<void> | undefined;

  /** Adds what must be done at the end; it comes before all that was added earlier. */
  add(task: Task): void {
    this.tasks.unshift(task);
  }

  /** Ends the process on the signals that ask for it. Asked twice, it waits no longer. */
  listen(): void {
    for (const [signal, code] of Object.entries(SIGNALS)) {
      process.on(signal, () => {
        if (this.running) process.exit(code);
        void this.exit(code);
      });
    }
  }

  /** Takes everything down, and ends the process. */
  async exit(code: number): Promise<void> {
    await this.run();
    process.exit(code);
  }

  /** Takes everything down. A task that fails stops no other. */
  run(): Promise<void> {
    this.running ??= Promise.race([this.runTasks(), sleep(PATIENCE)]);
    return this.running;
  }

  private async runTasks(): Promise<void> {
    for (const task of this.tasks) await task().catch(() => undefined);
  }
}
