import type { Span } from '../edit.ts';
import { hashOf, type Bare } from './shingles.ts';

/** A stretch two texts have in common, in each. */
export interface Shared {
  readonly copy: Span;
  readonly original: Span;
}

/** In characters: a shorter run is an idiom or a name, not a copy. */
const SHORTEST_RUN = 10;

/** Where the runs of a text begin, by their hash; the first of equal ones. */
function indexRuns(text: string): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  for (let at = 0; at + SHORTEST_RUN <= text.length; at += 1) {
    const hash = hashOf(text, at, at + SHORTEST_RUN);
    if (!index.has(hash)) index.set(hash, at);
  }
  return index;
}

/** How far both texts agree from these places on. */
function runLength(copy: string, at: number, original: string, from: number): number {
  let length = 0;
  while (at + length < copy.length && copy[at + length] === original[from + length]) length += 1;
  return length;
}

export interface Likeness {
  /** The share of the copy's words that stand in the original. */
  readonly containment: number;
  readonly shared: readonly Shared[];
}

/** What a text shares with an earlier one: runs in the order of the copy, each as long as it goes. */
export function compare(copy: Bare, original: Bare): Likeness {
  const runs = indexRuns(original.text);
  const shared: Shared[] = [];
  let covered = 0;
  for (let at = 0; at + SHORTEST_RUN <= copy.text.length;) {
    const from = runs.get(hashOf(copy.text, at, at + SHORTEST_RUN));
    const length = from === undefined ? 0 : runLength(copy.text, at, original.text, from);
    if (from === undefined || length < SHORTEST_RUN) {
      at += 1;
      continue;
    }
    shared.push({ copy: fullSpan(copy, at, length), original: fullSpan(original, from, length) });
    covered += length;
    at += length;
  }
  return { containment: copy.text === '' ? 0 : covered / copy.text.length, shared };
}

const fullSpan = ({ offsets }: Bare, at: number, length: number): Span => ({
  start: offsets[at] ?? 0,
  end: (offsets[at + length - 1] ?? 0) + 1,
});
