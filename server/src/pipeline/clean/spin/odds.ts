import type { WordModel } from '../../language/words.ts';
import type { Family } from './family.ts';
import type { Found } from './scan.ts';

/** A Chinese word has about so many characters. */
const WORD_LENGTH = 1.7;
/** A spinner leaves a word as it is now and then: where the pair was tried within a longer word. */
const SPARED = 0.08;
/** Words of a text come in clusters, so one word may not say more than this either way. In nats. */
const MOST = 2.5;

/**
 * How much more likely the words of a text are after the spinner than before it, in nats: naive
 * Bayes over the family's words of two characters and more. Spun forms that stand there speak for
 * it, originals that stand there against, and both by how rare they are.
 */
export function spinOdds(
  text: string,
  { sites, kept }: Found,
  family: Family,
  { scoreOf }: WordModel,
): number {
  const length = text.length / WORD_LENGTH;
  const spun = new Set(sites.map(({ start, end }) => text.slice(start, end)));
  const shareOf = (word: string) => Math.exp(scoreOf(word) ?? -18);
  let odds = 0;
  for (const [original, forms] of family.formsOf) {
    const share = shareOf(original);
    const before = chanceOf(length * share);
    odds += kept.has(original)
      ? Math.log((SPARED * before + 1e-4) / (before + 1e-4))
      : Math.min(MOST, Math.log((1 - SPARED * before) / (1 - before + 1e-4)));
    const after = chanceOf(length * (share / forms.length));
    for (const form of forms)
      odds += oddsOfForm(spun.has(form), chanceOf(length * shareOf(form)), after);
  }
  return odds;
}

/** A form that nobody would write speaks for the spinner; one that is missing, against it. */
function oddsOfForm(isThere: boolean, natural: number, spun: number): number {
  const withSpinner = 1 - (1 - natural) * (1 - spun);
  const ratio = isThere
    ? (withSpinner + 1e-4) / (natural + 1e-4)
    : (1 - withSpinner + 1e-4) / (1 - natural + 1e-4);
  return Math.max(-MOST, Math.min(MOST, Math.log(ratio)));
}

/** Of at least one occurrence, when so many are expected. */
const chanceOf = (expected: number): number => 1 - Math.exp(-expected);
