import { countedWords, pairCounts, wordCounts } from './company-counts.ts';

/** What counts of words and of neighbouring words in Chinese prose say. */
export interface Company {
  /** A word by its number; words that were hardly seen share one. */
  readonly idOf: (word: string) => number;
  /**
   * In nats, how much likelier word `after` is behind word `before` than anywhere: positive for words
   * that keep company, negative for words that avoid each other, 0 when nothing is known.
   */
  readonly affinityOf: (before: number, after: number) => number;
}

/** What stands for any mark or break, and for any number or foreign word. */
export const MARK = '#';
export const FOREIGN = '§';

/** Added to what was seen and to what was expected: little evidence says little. */
const PRIOR = 1;
const UNKNOWN = 0;
/** More than there are words. */
const WIDTH = 0x1_0000;

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
  const { ids, counts } = loadCounts();
  const id = ids.get(word);
  return id === undefined ? undefined : (counts[id] ?? 0) / countedWords;
}

function readCounts(): Counts {
  const ids = new Map<string, number>();
  const counts = [0];
  for (const [word, count] of wordCounts.split(' ').map(readCount)) {
    ids.set(word, counts.push(count) - 1);
  }
  return { ids, counts };
}

function readCompany({ ids, counts }: Counts): Company {
  const idOf = (word: string) => ids.get(word) ?? UNKNOWN;
  const countOf = (id: number) => counts[id] ?? 0;
  const expected = (before: number, after: number) =>
    (countOf(before) * countOf(after)) / countedWords;
  const seen = new Map<number, number>();
  for (const line of pairCounts.trim().split('\n')) {
    const [word = '', ...followers] = line.split(' ');
    const before = idOf(word);
    for (const [follower, count] of followers.map(readCount)) {
      const after = idOf(follower);
      const affinity = Math.log((count + PRIOR) / (expected(before, after) + PRIOR));
      if (before !== UNKNOWN && after !== UNKNOWN) seen.set(before * WIDTH + after, affinity);
    }
  }
  return {
    idOf,
    affinityOf: (before, after) => {
      if (before === UNKNOWN || after === UNKNOWN) return 0;
      const affinity = seen.get(before * WIDTH + after);
      if (affinity !== undefined) return affinity;
      // rare pairs are not in the table: of them nothing is known
      const often = expected(before, after);
      return often < 1 ? 0 : Math.log(PRIOR / (often + PRIOR));
    },
  };
}

/** A word with its count behind it. */
function readCount(entry: string): [string, number] {
  const at = entry.search(/\d/u);
  return [entry.slice(0, at), Number(entry.slice(at))];
}
