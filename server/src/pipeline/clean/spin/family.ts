import { inflated } from './families/inflated.ts';
import { pengchai } from './families/pengchai.ts';
import { retranslated } from './families/retranslated.ts';
import { shuonian } from './families/shuonian.ts';

/** One replacement of a spinner: where it found `original` it wrote `spun`. */
export interface Pair {
  readonly spun: string;
  readonly original: string;
  /** Hardly anybody writes the form: it tells of the spinner. */
  readonly isTelling: boolean;
  /** The odds, in nats, that the form stands for the original, before its neighbours are looked at. */
  readonly prior: number;
  /** Made by running the spinner twice. */
  readonly isChained: boolean;
}

/** A spinner, known by the words it writes. */
export interface Family {
  readonly name: string;
  readonly rule: string;
  /** Machine translation leaves other traces than a synonym spinner, and comes beside one. */
  readonly isTranslation: boolean;
  /** Nats from which a reading is taken: the better a family is told from prose, the less it takes. */
  readonly sure: number;
  /** By spun form. */
  readonly pairs: ReadonlyMap<string, readonly Pair[]>;
  /** The spun forms of each original of two characters and more. */
  readonly formsOf: ReadonlyMap<string, readonly string[]>;
}

/** A pair as the lexicon has it; `weight` in nats corrects what the counts of words say. */
interface Entry {
  readonly spun: string;
  readonly original: string;
  readonly isTelling: boolean;
  readonly weight: number;
}

/** Share of the words in its lexicon that a spinner replaces. */
const SHARE = 0.8;
/** What a telling form weighs more, and a form that takes two runs less. In nats. */
const TELLING = 6;
const CHAINED = 2;

const ENTRY = /^([^\s=]+)=([^\s=!?+-]+)(!?)([+-]\d+(?:\.\d+)?)?$/u;

/** Reads `spun=original` entries: `!` marks a telling form, a signed number corrects the odds. */
export function readEntries(lexicon: string): Entry[] {
  return lexicon
    .trim()
    .split(/\s+/u)
    .map((words) => {
      const [, spun = '', original = '', mark, weight] = ENTRY.exec(words) ?? [];
      if (spun === '') throw new Error(`not an entry of a lexicon: ${words}`);
      return { spun, original, isTelling: mark === '!', weight: Number(weight ?? 0) };
    });
}

/**
 * The channel: a spinner that finds an original writes each of its forms equally often. A form
 * that is an original itself seldom stands there by nature, because the spinner replaces that too.
 */
function withPriors(entries: readonly Entry[]): Pair[] {
  const forms = new Map<string, number>();
  for (const { original } of entries) forms.set(original, (forms.get(original) ?? 0) + 1);
  return entries.map(({ spun, original, isTelling, weight }) => ({
    spun,
    original,
    isTelling,
    prior:
      Math.log(SHARE / (forms.get(original) ?? 1)) -
      (forms.has(spun) ? Math.log(1 - SHARE) : 0) +
      (isTelling ? TELLING : 0) +
      weight,
    isChained: false,
  }));
}

/** A spinner that runs twice spins its own words: 多少 → 几多 → 几许多. */
function chained(pairs: readonly Pair[]): Pair[] {
  return pairs.flatMap((first) =>
    pairs
      .filter(
        (second) =>
          first !== second &&
          first.spun !== second.original &&
          first.spun.length > 1 &&
          first.spun.includes(second.original) &&
          second.spun !== first.original,
      )
      .map((second) => ({
        ...first,
        spun: first.spun.replaceAll(second.original, second.spun),
        prior: first.prior - CHAINED,
        isChained: true,
      })),
  );
}

function familyOf(name: string, rule: string, sure: number, lexicon: string): Family {
  const plain = withPriors(readEntries(lexicon));
  const pairs = new Map<string, Pair[]>();
  for (const pair of [...plain, ...chained(plain)]) {
    const known = pairs.get(pair.spun) ?? [];
    if (pair.spun === pair.original || known.some(({ original }) => original === pair.original)) {
      continue;
    }
    pairs.set(pair.spun, [...known, pair]);
  }
  return {
    name,
    rule,
    sure,
    isTranslation: rule === 'retranslated-name',
    pairs,
    formsOf: formsByOriginal([...pairs.values()].flat()),
  };
}

let families: readonly Family[] | undefined;

/** The spinners we know; read on first use. */
export const loadFamilies = (): readonly Family[] =>
  (families ??= [
    familyOf('pengchai', 'spun-synonym', 2.6, pengchai),
    familyOf('inflated', 'inflated-character', 1.5, inflated),
    familyOf('shuonian', 'split-character', 2.75, shuonian),
    familyOf('retranslated', 'retranslated-name', 2.5, retranslated),
  ]);

/** A place where a spun form stands. */
export interface Site {
  readonly start: number;
  readonly end: number;
  readonly pairs: readonly Pair[];
}

function formsByOriginal(pairs: readonly Pair[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { spun, original, isChained } of pairs) {
    if (isChained || original.length < 2 || spun.includes(original)) continue;
    forms.set(original, [...(forms.get(original) ?? []), spun]);
  }
  return forms;
}
