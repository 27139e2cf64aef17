import type { Ranked } from './rank.ts';
import { dot, Spreader } from './terms.ts';

/** The best of a text that are looked at when points are chosen. */
const CANDIDATES = 80;
/** What a point that says the same as another loses (cosine 1). */
const SAME = 1.2;
/** Points nearer than this share of the article crowd each other. */
const NEAR = 0.16;
const CROWDED = 0.8;
/** A passage below this is worse than a point less, once there are enough points. */
const LEAST_SCORE = 0;

/** A passage that may be chosen, and the most it has in common with one that was (cosine). */
interface Candidate {
  readonly ranked: Ranked;
  readonly said: number;
}

/**
 * Chooses up to `most` passages, one after the other: each the best of what is left, less what it
 * repeats of those before (maximal marginal relevance) and how near it stands to them.
 */
export function choose(
  ranked: readonly Ranked[],
  taken: readonly Ranked[],
  { least, most }: { readonly least: number; readonly most: number },
): Ranked[] {
  const best = [...ranked].sort((a, b) => b.score - a.score).slice(0, CANDIDATES);
  const fresh = best.map((one): Candidate => ({ ranked: one, said: 0 }));
  let left = taken.reduce(after, fresh);
  const chosen: Ranked[] = [];
  while (chosen.length < most) {
    const [next, worth] = bestOf(left, chosen);
    if (!next || (worth < LEAST_SCORE && chosen.length >= least)) break;
    chosen.push(next);
    left = after(
      left.filter((one) => one.ranked !== next),
      next,
    );
  }
  return chosen.sort((a, b) => a.passage.span.start - b.passage.span.start);
}

const spreader = new Spreader();

/** What is left of the worth of some candidates after a passage was chosen. */
function after(left: readonly Candidate[], { vector }: Ranked): Candidate[] {
  const weights = spreader.spread(vector);
  return left.map(({ ranked, said }) => ({
    ranked,
    said: Math.max(said, dot(ranked.vector, weights)),
  }));
}

function bestOf(
  left: readonly Candidate[],
  chosen: readonly Ranked[],
): readonly [Ranked | undefined, number] {
  let best: Ranked | undefined;
  let worth = -Infinity;
  for (const { ranked, said } of left) {
    const value = ranked.score - SAME * said - crowding(ranked, chosen);
    if (value > worth) [best, worth] = [ranked, value];
  }
  return [best, worth];
}

function crowding({ place }: Ranked, chosen: readonly Ranked[]): number {
  const gap = chosen.reduce((least, other) => Math.min(least, Math.abs(place - other.place)), 1);
  return gap < NEAR ? CROWDED * (1 - gap / NEAR) : 0;
}
