import { existsSync, readFileSync } from 'node:fs';
import { processDocument } from '../src/pipeline/pipeline.ts';
import { cleanTexts } from './corpus/texts.ts';

// One measurement of `growth.ts`: processes a document of so many kilobytes, prints time and memory.

const size = Number(process.argv[2]) * 1_000;
const ROUNDS = 3;
const unit = Buffer.from([...cleanTexts.values()].join('\n'));
const bytes = Buffer.alloc(size, unit);

let best = Infinity;
for (let round = 0; round < ROUNDS; round += 1) {
  const started = performance.now();
  processDocument(bytes);
  best = Math.min(best, performance.now() - started);
}
process.stdout.write(`${String(best)} ${String(peakKilobytes() / 1_024)}\n`);

/** What the system tells of a child begins with what its parent held; of its memory map it does not. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s*(\d+) kB/u.exec(readFileSync(status, 'utf8')) : null;
  return Number(own?.[1] ?? process.resourceUsage().maxRSS);
}
