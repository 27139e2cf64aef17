import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { processDocument } from '../src/pipeline/pipeline.ts';
import { read } from '../src/pipeline/read/read.ts';
import { faultsOf } from '../src/cli/verify.ts';
import { scoreLines, type LineLabels } from './lines.ts';

// Scores the seeds against a reader's labels: `npm run bench`. Floors live in seeds.test.ts.

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const here = (path: string) => new URL(path, import.meta.url);
const labels = JSON.parse(readFileSync(here('line-labels.json'), 'utf8')) as Record<
  string,
  LineLabels
>;

const rows = Object.entries(labels).map(([file, lines]) => {
  const bytes = readFileSync(here(`../../seeds/${file}`));
  const reading = read(bytes);
  const outcome = processDocument(bytes);
  if (reading.status === 'rejected' || outcome.status === 'rejected') {
    throw new Error(`${file} was rejected`);
  }
  const { precision, recall, f1, wrong } = scoreLines(reading.text, lines);
  const edits = outcome.passes.reduce((sum, pass) => sum + pass.edits.length, 0);
  return {
    seed: file.slice(0, 3),
    precision: precision.toFixed(4),
    recall: recall.toFixed(4),
    f1: f1.toFixed(4),
    wrongLines: wrong.join(' '),
    edits,
    doubts: outcome.doubts.length,
    points: outcome.digest.points.length,
    faults: faultsOf(outcome).length,
  };
});

/** Columns wide enough for their longest cell. */
function table(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(String))];
process.stdout.write(`${values.json ? JSON.stringify(rows) : table(cells)}\n`);
