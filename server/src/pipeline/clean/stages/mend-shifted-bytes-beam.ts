import type { Context } from '../../language/prose-model.ts';

/** A reading of damaged text: what the bytes say once the lost ones are put back. */
export interface Mended {
  /** Where the damage ends in the shown line. */
  readonly end: number;
  readonly text: string;
  /** Natural logarithm of the probability of `text`. */
  readonly score: number;
  /** How many glosses inside the damage belong to the characters that were read. */
  readonly proofs: number;
  /** Whether an ASCII character was swallowed by the last lost byte, or a pair of bytes is gone. */
  readonly hasLoss: boolean;
  /** How many pairs of bytes are taken for lost. */
  readonly lostPairs: number;
  /** What to read on from behind it. */
  readonly context: Context;
  /** Where in `text` the two characters stand that lost such a pair. */
  readonly fills: readonly number[];
}

/** A reading on its way through the line; `held` is a lead byte that waits for its trail byte. */
export interface State extends Mended {
  readonly held: number;
  /** The byte before `held` in the stream. */
  readonly before: number;
}

/** How many readings are followed at once. */
const WIDTH = 48;
/** How many of them may end in the same bytes and the same character. */
const MOST_ALIKE = 6;
const HOPELESS = [
  { chars: 5, mean: -11.5 },
  { chars: 12, mean: -10 },
  { chars: 30, mean: -9 },
];
/** The best, but few of those that go on alike: what stands behind them judges in the end. */
export function varied(states: readonly State[]): State[] {
  const alike = new Map<string, number>();
  return likeliest(states, MOST_ALIKE * WIDTH)
    .filter(({ end, held, text }) => {
      const key = `${text.slice(-1)}${String(held)} ${String(end)}`;
      const found = (alike.get(key) ?? 0) + 1;
      alike.set(key, found);
      return found <= MOST_ALIKE;
    })
    .slice(0, WIDTH);
}

/** Text that was not damaged reads as rare characters one byte further; a few of them tell. */
export const isHopeless = (best: State | undefined): boolean =>
  best !== undefined &&
  HOPELESS.some(({ chars, mean }) => best.text.length >= chars && perChar(best) < mean);

/** The best `most` in order; of equals the earlier one. Most of thousands are seen off by the last. */
export function likeliest(states: readonly State[], most: number): State[] {
  const best: State[] = [];
  const worths: number[] = [];
  for (const state of states) {
    const { score: worth } = state;
    if (worth <= (worths[most - 1] ?? -Infinity)) continue;
    let place = worths.length;
    while (place > 0 && (worths[place - 1] ?? 0) < worth) place -= 1;
    worths.splice(place, 0, worth);
    best.splice(place, 0, state);
    worths.length = best.length = Math.min(most, best.length);
  }
  return best;
}

const perChar = ({ score, text }: State) => score / Math.max(1, text.length);
