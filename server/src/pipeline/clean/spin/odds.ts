import { shareInProse } from '../../language/company.ts';
import type { Family } from './family.ts';
import type { Found } from './scan.ts';

/** A Chinese word has about so many characters. */
const WORD_LENGTH = 1.7;
/** A spinner leaves a word as it is now and then: where the pair was tried within a longer word. */
const SPARED = 0.08;
/** Words of a text come in clusters, so one word may not say more than this either way. In nats. */
const MOST = 2.5;
/** The share of a word that prose hardly has. */
const RARE = 1e-8;
const NEVER = 1e-4;

/** How many words of one kind a text has: what is expected follows from its length. */
interface Expected {
  readonly share: number;
  /** With this many forms for one original each is written so often. */
  readonly spunShare: number;
}

/** The words of a family with their shares. */
interface Table {
  readonly originals: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<string, readonly Expected[]>;
  /** What it says that no word of the family stands in a text, by its length. */
  readonly absent: Map<number, number>;
}

const tables = new WeakMap<Family, Table>();

/**
 * How much more likely the words of a text are after the spinner than before it, in nats: naive
 * Bayes over the family's words of two characters and more. Spun forms that stand there speak for
 * it, originals that stand there against, and both by how rare they are. Texts of nearly the same
 * length share the sum over all words that are absent, so that a page costs what stands on it.
 */
export function spinOdds(text: string, { sites, kept }: Found, family: Family): number {
  const table = tables.get(family) ?? tableOf(family);
  tables.set(family, table);
  const step = Math.round(Math.log(Math.max(1, text.length)) * STEPS);
  const length = Math.exp(step / STEPS) / WORD_LENGTH;
  let odds = table.absent.get(step) ?? oddsOfAbsent(table, length);
  table.absent.set(step, odds);
  for (const word of kept) {
    const share = table.originals.get(word);
    if (share !== undefined)
      odds += ofOriginal(true, share * length) - ofOriginal(false, share * length);
  }
  for (const form of new Set(sites.map(({ start, end }) => text.slice(start, end)))) {
    for (const each of table.forms.get(form) ?? []) {
      odds += ofForm(true, each, length) - ofForm(false, each, length);
    }
  }
  return odds;
}

/** Lengths within a fiftieth are one. */
const STEPS = 50;

function tableOf({ formsOf }: Family): Table {
  const shareOf = (word: string) => shareInProse(word) ?? RARE;
  const originals = new Map<string, number>();
  const forms = new Map<string, Expected[]>();
  for (const [original, own] of formsOf) {
    originals.set(original, shareOf(original));
    for (const form of own) {
      const each = { share: shareOf(form), spunShare: shareOf(original) / own.length };
      forms.set(form, [...(forms.get(form) ?? []), each]);
    }
  }
  return { originals, forms, absent: new Map() };
}

function oddsOfAbsent({ originals, forms }: Table, length: number): number {
  let odds = 0;
  for (const share of originals.values()) odds += ofOriginal(false, share * length);
  for (const each of [...forms.values()].flat()) odds += ofForm(false, each, length);
  return odds;
}

/** An original that stands there speaks against the spinner; one that is missing, for it. */
function ofOriginal(isThere: boolean, expected: number): number {
  const before = chanceOf(expected);
  return isThere
    ? Math.log((SPARED * before + NEVER) / (before + NEVER))
    : Math.min(MOST, Math.log((1 - SPARED * before) / (1 - before + NEVER)));
}

/** A form that nobody would write speaks for the spinner; one that is missing, against it. */
function ofForm(isThere: boolean, { share, spunShare }: Expected, length: number): number {
  const natural = chanceOf(share * length);
  const withSpinner = 1 - (1 - natural) * (1 - chanceOf(spunShare * length));
  const ratio = isThere
    ? (withSpinner + NEVER) / (natural + NEVER)
    : (1 - withSpinner + NEVER) / (1 - natural + NEVER);
  return Math.max(-MOST, Math.min(MOST, Math.log(ratio)));
}

/** Of at least one occurrence, when so many are expected. */
const chanceOf = (expected: number): number => 1 - Math.exp(-expected);
