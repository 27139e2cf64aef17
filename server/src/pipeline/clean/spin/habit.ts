import type { Reading } from './decide.ts';
import type { Pair, Site } from './family.ts';

/** How much what a page does elsewhere counts, and how far it may go either way in nats. */
const STRENGTH = 0.6;
const MOST = 2;
/** Before a form was read anywhere: as likely taken as left. */
const PRIOR = 0.5;
/** What each place that was read by another form of the same original counts against a form, and at most. */
const OTHER_FORM = 1;
const MOST_OTHERS = 2;
/** Nats from which a reading of the first pass counts. */
const CLEAR = 1;

/**
 * How a page leans, in nats: a spinner that wrote a form for a word once did so wherever it met the
 * word, and not another form; an author who uses a form as it is uses it again. Learnt from a first
 * reading of all sites.
 */
export function habitOf(
  text: string,
  sites: readonly Site[],
  decisions: readonly Reading[],
): (pair: Pair) => number {
  const there = count(sites.map(({ start, end }) => text.slice(start, end)));
  const clear = decisions.filter(({ margin }) => margin >= CLEAR);
  const taken = count(
    clear.map(({ start, end, original }) => `${text.slice(start, end)}=${original}`),
  );
  const restored = count(clear.map(({ original }) => original));
  return ({ spun, original }) => {
    const all = there.get(spun) ?? 0;
    const asThis = taken.get(`${spun}=${original}`) ?? 0;
    const others = Math.min(MOST_OTHERS, (restored.get(original) ?? 0) - asThis);
    return habitOfForm(all, asThis) - OTHER_FORM * others;
  };
}

/** How a page leans that has the form so often, and has it for the original so often. */
function habitOfForm(all: number, asThis: number): number {
  if (all === 1 && asThis === 1) return 0; // a site tells nothing of itself
  const lean = Math.log((asThis + PRIOR) / (Math.max(0, all - asThis) + PRIOR));
  return STRENGTH * Math.max(-MOST, Math.min(MOST, lean));
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
