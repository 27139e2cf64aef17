import type { Ranked } from './rank.ts';
import { dot } from './terms.ts';

/** The best of a text that are looked at when points are chosen. */
const CANDIDATES = 80;
/** What a point that says the same as another loses (cosine 1). */
const SAME = 1.2;
/** Points nearer than this share of the article crowd each other. */
const NEAR = 0.16;
const CROWDED = 0.8;
/** A passage below this is worse than a point less, once there are enough points. */
const LEAST_SCORE = 0;

/**
 * Chooses up to `most` passages, one after the other: each the best of what is left, less what it
 * repeats of those before (maximal marginal relevance) and how near it stands to them.
 */
export function choose(
  ranked: readonly Ranked[],
  taken: readonly Ranked[],
  { least, most }: { readonly least: number; readonly most: number },
): Ranked[] {
  const left = [...ranked].sort((a, b) => b.score - a.score).slice(0, CANDIDATES);
  const chosen: Ranked[] = [];
  while (chosen.length < most) {
    const [best, worth] = bestOf(left, [...taken, ...chosen], chosen);
    if (!best || (worth < LEAST_SCORE && chosen.length >= least)) break;
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen.sort((a, b) => a.passage.span.start - b.passage.span.start);
}

function bestOf(
  left: readonly Ranked[],
  said: readonly Ranked[],
  chosen: readonly Ranked[],
): readonly [Ranked | undefined, number] {
  let best: Ranked | undefined;
  let worth = -Infinity;
  for (const one of left) {
    const value = one.score - repetition(one, said) - crowding(one, chosen);
    if (value > worth) [best, worth] = [one, value];
  }
  return [best, worth];
}

const repetition = ({ vector }: Ranked, said: readonly Ranked[]): number =>
  SAME * said.reduce((most, other) => Math.max(most, dot(vector, other.vector)), 0);

function crowding({ place }: Ranked, chosen: readonly Ranked[]): number {
  const gap = chosen.reduce((least, other) => Math.min(least, Math.abs(place - other.place)), 1);
  return gap < NEAR ? CROWDED * (1 - gap / NEAR) : 0;
}
