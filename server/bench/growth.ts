import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a document of some size costs in a process of its own. */
export interface Cost {
  readonly kilobytes: number;
  /** Of the whole pipeline, once warm. */
  readonly milliseconds: number;
  /** The most memory the process held, dictionaries and the runtime among it. */
  readonly peakMegabytes: number;
}

const SIZES = [1, 8, 64, 512, 2_000];

/** One process for each size: the peak of a process never falls. */
export const measureCosts = (): Cost[] =>
  SIZES.map((kilobytes) => {
    const probe = fileURLToPath(new URL('growth-probe.ts', import.meta.url));
    const { stdout, status } = spawnSync(process.execPath, [probe, String(kilobytes)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the probe of ${String(kilobytes)} KB failed`);
    const [milliseconds = 0, peakMegabytes = 0] = stdout.trim().split(' ').map(Number);
    return { kilobytes, milliseconds, peakMegabytes };
  });
