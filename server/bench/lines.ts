import { spunLines } from '../src/pipeline/clean/lines/foreign.ts';
import { labelLines } from '../src/pipeline/clean/lines/label-lines.ts';
import { repair } from '../src/pipeline/pipeline.ts';

/** Which lines of a raw document are what, by a careful reader; 1-based line numbers by label. */
export type LineLabels = Readonly<Record<string, readonly number[]>>;

/** How well the kept lines agree with the reader's. */
export interface LineScore {
  readonly kept: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Lines of the raw text (1-based) that were kept although they are not body, or the reverse. */
  readonly wrong: readonly number[];
}

/** Headings and captions may stay or go: only body lines and furniture are scored. */
const NEUTRAL = ['heading', 'caption'];

/** Scores kept body lines of one document; repair never joins or splits lines. */
export function scoreLines(raw: string, labels: LineLabels): LineScore {
  const body = new Set(labels['body']);
  const neutral = new Set(NEUTRAL.flatMap((label) => labels[label] ?? []));
  const { text: repaired, passes } = repair(raw);
  const { lines } = labelLines(repaired, null, spunLines(raw, passes));
  let hits = 0;
  let kept = 0;
  const wrong: number[] = [];
  lines.forEach(({ text, rule }, index) => {
    const line = index + 1;
    if (text === '' || neutral.has(line)) return;
    const isKept = rule === null;
    if (isKept) kept += 1;
    if (isKept && body.has(line)) hits += 1;
    if (isKept !== body.has(line)) wrong.push(line);
  });
  return { kept, ...f1Of(hits, kept, body.size), wrong };
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export function f1Of(hits: number, found: number, wanted: number) {
  const precision = found === 0 ? 0 : hits / found;
  const recall = wanted === 0 ? 0 : hits / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
