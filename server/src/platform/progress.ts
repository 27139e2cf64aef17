const SLOW = 1000;

/** Tells the person at the terminal what a start does, one line a step. */
export class Progress {
  constructor(private readonly write: (line: string) => void) {}

  /** Runs a step; one that takes over a second says what it is at while it runs. */
  async step<Result>(
    doing: string,
    work: () => Promise<Result>,
    tell: (result: Result) => string,
  ): Promise<Result> {
    const started = performance.now();
    const notice = setTimeout(() => {
      this.write(`… ${doing}`);
    }, SLOW);
    try {
      const result = await work();
      this.write(`✓ ${tell(result)}${duration(performance.now() - started)}`);
      return result;
    } finally {
      clearTimeout(notice);
    }
  }

  /** Says something that no step is about. */
  say(sentence: string): void {
    this.write(`· ${sentence}`);
  }
}

const duration = (ms: number) => (ms < SLOW ? '' : `（${(ms / 1000).toFixed(1)} 秒）`);
