import { countedWords, levelsOf, wordCounts } from './company-counts.ts';
import { levelOf, unpackLevels, type Levels } from './levels.ts';

/** What counts of words and of the words around them in Chinese prose say. */
export interface Company {
  /** A word by its number; words that were hardly seen share one. */
  readonly idOf: (word: string) => number;
  /**
   * In nats, how much likelier word `after` is behind word `before` than anywhere: positive for words
   * that keep company, negative for words that avoid each other, 0 when nothing is known: of pairs
   * without a word of the spinners' lexicons nothing is.
   */
  readonly affinityOf: (before: number, after: number) => number;
  /** The words by their numbers, from one on. */
  readonly words: readonly string[];
}

/** What stands for any mark or break, and for any number or foreign word. */
export const MARK = '#';
export const FOREIGN = '§';
/** What a level of the tables stands for, in nats. */
export const LEVEL = 0.1;
/** Added to what was seen and to what was expected: little evidence says little. */
export const PRIOR = 1;

const UNKNOWN = 0;

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
    const at = entry.search(/\d/u);
    ids.set(entry.slice(0, at), counts.push(Number(entry.slice(at))) - 1);
  }
  return { ids, counts };
}

function readCompany({ ids, counts }: Counts): Company {
  const before = rowsOf(levelsOf.before);
  const after = rowsOf(levelsOf.after);
  const unseen = (first: number, second: number) =>
    affinityUnseen(((counts[first] ?? 0) * (counts[second] ?? 0)) / countedWords);
  return {
    idOf: (word) => ids.get(word) ?? UNKNOWN,
    affinityOf: (first, second) => {
      if (first === UNKNOWN || second === UNKNOWN) return 0;
      const behind = after(first);
      const row = behind ?? before(second);
      if (!row) return 0;
      const level = levelOf(row, behind ? second : first);
      return level === undefined ? unseen(first, second) : level * LEVEL;
    },
    words: [...ids.keys()],
  };
}

/** Pairs that were hardly seen are not in the table: those that one would expect avoid each other. */
const affinityUnseen = (expected: number): number =>
  expected < 1 ? 0 : Math.log(PRIOR / (expected + PRIOR));

/** The rows of a table, unpacked when they are asked for: a page needs few of them. */
function rowsOf(table: string): (word: number) => Levels | undefined {
  const lines = table.split('\n');
  const rows: Levels[] = [];
  return (word) => {
    const line = lines[word];
    return line === undefined ? undefined : (rows[word] ??= unpackLevels(line));
  };
}
