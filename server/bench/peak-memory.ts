import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { processDocument } from '../src/pipeline/pipeline.ts';

const SIZE = 1_900_000;

/** What a process takes that does nothing but one document of 1.9 MB, in megabytes. */
export function measurePeakMemory(unit: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    input: unit,
    encoding: 'utf8',
  });
  const megabytes = Number(stdout);
  if (stdout === '' || !Number.isFinite(megabytes)) throw new Error(stderr);
  return megabytes;
}

async function processRepeated(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const unit = Buffer.concat(chunks);
  const bytes = Buffer.alloc(SIZE);
  for (let at = 0; at < SIZE; at += unit.length) unit.copy(bytes, at);
  processDocument(bytes);
  process.stdout.write(String(process.resourceUsage().maxRSS / 1_024));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await processRepeated();
