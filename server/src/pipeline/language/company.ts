import { countedWords, pairCounts, wordCounts } from './company-counts.ts';
import { pairOf } from './dictionary.ts';
import { IntegerMap } from './integer-map.ts';

/** What counts of words and of neighbouring words in Chinese prose say. */
export interface Company {
  /** A word by its number; words that were hardly seen share one. */
  readonly idOf: (word: string) => number;
  /**
   * In nats, how much likelier word `after` is behind word `before` than anywhere: positive for words
   * that keep company, negative for words that avoid each other, 0 when nothing is known.
   */
  readonly affinityOf: (before: number, after: number) => number;
  /** The words by their numbers, from one on. */
  readonly words: readonly string[];
}

/** What stands for any mark or break, and for any number or foreign word. */
export const MARK = '#';
export const FOREIGN = '§';

/** Added to what was seen and to what was expected: little evidence says little. */
const PRIOR = 1;
const UNKNOWN = 0;
/** So many pairs of neighbours are in the table. */
const ABOUT_PAIRS = 120_000;

interface Counts {
  readonly ids: ReadonlyMap<string, number>;
  /** By number. */
  readonly counts: readonly number[];
}

let counted: Counts | undefined;
let company: Company | undefined;

/** Read on first use. */
const loadCounts = (): Counts => (counted ??= readCounts());

/** Read on first use, because only spun pages need it. */
export const loadCompany = (): Company => (company ??= readCompany(loadCounts()));

/** The share of a word among all words of prose; undefined when it was hardly seen. */
export function shareInProse(word: string): number | undefined {
  const id = loadCounts().ids.get(word);
  return id === undefined ? undefined : shareOf(id);
}

/** The same of a word by its number. */
export const shareOf = (id: number): number => (loadCounts().counts[id] ?? 0) / countedWords;

function readCounts(): Counts {
  const ids = new Map<string, number>();
  const counts = [0];
  for (const entry of wordCounts.split(' ')) {
    const digits = digitsOf(entry, 0);
    ids.set(entry.slice(0, digits), counts.push(Number(entry.slice(digits))) - 1);
  }
  return { ids, counts };
}

function readCompany({ ids, counts }: Counts): Company {
  const idOf = (word: string) => ids.get(word) ?? UNKNOWN;
  const all = Float64Array.from(counts);
  const expected = (before: number, after: number) =>
    ((all[before] ?? 0) * (all[after] ?? 0)) / countedWords;
  const seen = readPairs(idOf);
  return {
    idOf,
    affinityOf: (before, after) => {
      if (before === UNKNOWN || after === UNKNOWN) return 0;
      const count = seen.get(pairOf(before, after));
      const often = expected(before, after);
      if (count > 0) return Math.log((count + PRIOR) / (often + PRIOR));
      // rare pairs are not in the table: of them nothing is known
      return often < 1 ? 0 : Math.log(PRIOR / (often + PRIOR));
    },
    words: [...ids.keys()],
  };
}

/** How often pairs of neighbours were seen; a line has a word and its followers with their counts. */
function readPairs(idOf: (word: string) => number): IntegerMap {
  const seen = new IntegerMap(ABOUT_PAIRS);
  for (const line of pairCounts.trim().split('\n')) {
    let end = line.indexOf(' ');
    const before = idOf(line.slice(0, end));
    for (let start = end + 1; start > 0; start = end + 1) {
      end = line.indexOf(' ', start);
      const digits = digitsOf(line, start);
      const after = idOf(line.slice(start, digits));
      const count = Number(line.slice(digits, end < 0 ? line.length : end));
      if (before !== UNKNOWN && after !== UNKNOWN) seen.add(pairOf(before, after), count);
    }
  }
  return seen;
}

const [ZERO, NINE] = [0x30, 0x39];

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;

/** Where the count behind a word begins. */
function digitsOf(entries: string, start: number): number {
  let at = start;
  while (at < entries.length && !isDigit(entries.charCodeAt(at))) at += 1;
  return at;
}
