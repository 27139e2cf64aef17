import { inflated } from './families/inflated.ts';
import { pengchai } from './families/pengchai.ts';
import { retranslated } from './families/retranslated.ts';
import { shuonian } from './families/shuonian.ts';

/** How a spun form reads by itself: never meant, seldom meant, as often meant as spun, seldom spun. */
export type Weight = 'sure' | 'likely' | 'open' | 'rare';

/** One replacement of a spinner: where it found `original` it wrote `spun`. */
export interface Pair {
  readonly spun: string;
  readonly original: string;
  readonly weight: Weight;
  /** Made by running the spinner twice. */
  readonly isChained: boolean;
}

/** A spinner, known by the words it writes. */
export interface Family {
  readonly name: string;
  readonly rule: string;
  /** By spun form, the longest forms first. */
  readonly pairs: ReadonlyMap<string, readonly Pair[]>;
  /** Lengths of the forms that begin with a character, the shortest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** The spun forms of each original of two characters and more. */
  readonly formsOf: ReadonlyMap<string, readonly string[]>;
  readonly originalLengths: ReadonlyMap<string, readonly number[]>;
}

const weights: Readonly<Record<string, Weight>> = { '!': 'sure', '?': 'open', '~': 'rare' };

/** Reads `spun=original` entries, each with an optional weight sign behind it. */
function readPairs(entries: string): Pair[] {
  return entries
    .split(/\s+/u)
    .filter((entry) => entry.includes('='))
    .map((entry) => {
      const weight = weights[entry.slice(-1)];
      const [spun = '', original = ''] = (weight ? entry.slice(0, -1) : entry).split('=');
      return { spun, original, weight: weight ?? 'likely', isChained: false };
    })
    .filter(({ spun, original }) => spun !== original);
}

/** A spinner that runs twice spins its own words: 多少 → 几多 → 几许多. */
function chained(pairs: readonly Pair[]): Pair[] {
  return pairs.flatMap((first) =>
    pairs.flatMap((second): Pair[] =>
      first.spun !== second.original &&
      first.spun.length > 1 &&
      first.spun.includes(second.original) &&
      second.spun !== first.original
        ? [
            {
              spun: first.spun.replaceAll(second.original, second.spun),
              original: first.original,
              weight: first.weight,
              isChained: true,
            },
          ]
        : [],
    ),
  );
}

function familyOf(name: string, rule: string, entries: string): Family {
  const plain = readPairs(entries);
  const pairs = new Map<string, Pair[]>();
  for (const pair of [...plain, ...chained(plain)]) {
    const known = pairs.get(pair.spun) ?? [];
    if (pair.spun === pair.original || known.some(({ original }) => original === pair.original)) {
      continue;
    }
    pairs.set(pair.spun, [...known, pair]);
  }
  const formsOf = formsByOriginal([...pairs.values()].flat());
  return {
    name,
    rule,
    pairs,
    lengths: lengthsOf([...pairs.keys()]),
    formsOf,
    originalLengths: lengthsOf([...formsOf.keys()]),
  };
}

let families: readonly Family[] | undefined;

/** The spinners we know; read on first use. */
export const loadFamilies = (): readonly Family[] =>
  (families ??= [
    familyOf('pengchai', 'spun-synonym', pengchai),
    familyOf('inflated', 'inflated-character', inflated),
    familyOf('shuonian', 'split-character', shuonian),
    familyOf('retranslated', 'retranslated-name', retranslated),
  ]);

/** A place where a spun form stands. */
export interface Site {
  readonly start: number;
  readonly end: number;
  readonly pairs: readonly Pair[];
}

/** Every place where a form of the family stands, overlapping ones too. One scan of the text. */
export function sitesOf(text: string, { pairs, lengths }: Family): Site[] {
  const sites: Site[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (const length of lengths.get(text.charAt(start)) ?? []) {
      const found = pairs.get(text.slice(start, start + length));
      if (found && start + length <= text.length)
        sites.push({ start, end: start + length, pairs: found });
    }
  }
  return sites;
}

function lengthsOf(forms: readonly string[]): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const form of forms) {
    const known = lengths.get(form.charAt(0)) ?? [];
    if (!known.includes(form.length)) lengths.set(form.charAt(0), [...known, form.length].sort());
  }
  return lengths;
}

function formsByOriginal(pairs: readonly Pair[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { spun, original, isChained } of pairs) {
    if (isChained || original.length < 2 || spun.includes(original)) continue;
    forms.set(original, [...(forms.get(original) ?? []), spun]);
  }
  return forms;
}
