import { countedWords, pairCounts, wordCounts } from './company-counts.ts';

/** What counts of words and of neighbouring words in Chinese prose say. */
export interface Company {
  /** The share of a word among all; undefined when it was hardly seen. */
  readonly shareOf: (word: string) => number | undefined;
  /**
   * In nats, how much likelier `after` is behind `before` than anywhere: positive for words that keep
   * company, negative for words that avoid each other, 0 when nothing is known.
   */
  readonly affinityOf: (before: string, after: string) => number;
}

/** What stands for any mark or break, and for any number or foreign word. */
export const MARK = '#';
export const FOREIGN = '§';

/** Added to what was seen and to what was expected: little evidence says little. */
const PRIOR = 1;

let company: Company | undefined;

/** Read on first use, because only spun pages need it. */
export const loadCompany = (): Company => (company ??= readCompany());

function readCompany(): Company {
  const counts = new Map<string, number>(wordCounts.split(' ').map(readCount));
  const pairs = new Map<string, Map<string, number>>();
  for (const line of pairCounts.trim().split('\n')) {
    const [before = '', ...after] = line.split(' ');
    pairs.set(before, new Map(after.map(readCount)));
  }
  const countOf = (word: string) => counts.get(word) ?? 0;
  return {
    shareOf: (word) => (counts.has(word) ? countOf(word) / countedWords : undefined),
    affinityOf: (before, after) => {
      const expected = (countOf(before) * countOf(after)) / countedWords;
      const seen = pairs.get(before)?.get(after) ?? 0;
      // rare pairs are not in the table: of them nothing is known
      if (seen === 0 && expected < 1) return 0;
      return Math.log((seen + PRIOR) / (expected + PRIOR));
    },
  };
}

/** A word with its count behind it. */
function readCount(entry: string): [string, number] {
  const at = entry.search(/\d/u);
  return [entry.slice(0, at), Number(entry.slice(at))];
}
