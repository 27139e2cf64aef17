import { isRun, signOf } from '../../src/pipeline/language/prose-model.ts';
import { BASE, ORDER } from '../../src/pipeline/language/prose-model-codec.ts';

/** Sequences of signs of one length, ascending, and how often each stood there. */
export interface Grams {
  readonly keys: Float64Array;
  readonly counts: Float64Array;
}

const LINE_END = '\n';
/** Signs seen less often are none. */
const LEAST_SIGN = 2;
/** Sequences seen less often tell nothing, by their length from one on. */
const LEAST = [1, 1, 2, 3];

/** The signs of prose, the commonest first, and its sequences by length, from one on. */
export function countGrams(lines: readonly string[]): { signs: string[]; orders: Grams[] } {
  const stream = lines.flatMap((line) => signsOf(line));
  const counts = new Map<string, number>();
  for (const sign of stream) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts]
    .filter(([, count]) => count >= LEAST_SIGN)
    .sort(([, one], [, other]) => other - one)
    .slice(0, BASE - 1)
    .map(([sign]) => sign);
  const numbers = new Map(signs.map((sign, at) => [sign, at + 1]));
  const ids = Uint16Array.from(stream, (sign) => numbers.get(sign) ?? 0);
  const end = numbers.get(LINE_END) ?? 0;
  return {
    signs,
    orders: Array.from({ length: ORDER }, (_, at) => gramsOf(ids, end, at + 1)),
  };
}

/** A line between two line ends; runs of digits and of letters are one sign. */
function signsOf(line: string): string[] {
  const found = [LINE_END];
  for (const char of line) {
    const sign = signOf(char);
    if (sign === '' || (sign === found.at(-1) && isRun(sign))) continue;
    found.push(sign);
  }
  return [...found, LINE_END];
}

function gramsOf(ids: Uint16Array, end: number, length: number): Grams {
  const found = new Float64Array(ids.length);
  let size = 0;
  for (let at = 0; at + length <= ids.length; at += 1) {
    const sequence = ids.subarray(at, at + length);
    if (isOfOneLine(sequence, end)) found[size++] = keyOf(sequence);
  }
  return runsOf(found.subarray(0, size).sort(), LEAST[length - 1] ?? 1);
}

/** No sequence goes on behind the end of a line, or over a sign that is none. */
function isOfOneLine(sequence: Uint16Array, end: number): boolean {
  const last = sequence.length - 1;
  const isBetweenLines = last === 1 && sequence[0] === end && sequence[1] === end;
  return (
    !isBetweenLines &&
    sequence.every((id, at) => id !== 0 && (id !== end || at === 0 || at === last))
  );
}

const keyOf = (sequence: Uint16Array): number => sequence.reduce((key, id) => key * BASE + id, 0);

/** How often each number stands in a sorted list, without those that are seldom there. */
function runsOf(sorted: Float64Array, least: number): Grams {
  const keys: number[] = [];
  const counts: number[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    if (to - from < least) continue;
    keys.push(sorted[from] ?? 0);
    counts.push(to - from);
  }
  return { keys: Float64Array.from(keys), counts: Float64Array.from(counts) };
}
