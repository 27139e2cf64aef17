import { companyPairs, companyTotal, companyWords } from './company-counts.ts';

/** How words keep company: what a word says about the one behind it. */
export interface Company {
  /** In nats: positive when the two stand together more often than by chance. 0 when nothing is known. */
  readonly scoreOf: (before: string, after: string) => number;
}

/** What stands for any mark or break, and for any number or foreign word. */
export const MARK = '#';
export const FOREIGN = '§';

/** Counts that are added to what was seen and what was expected: little evidence says little. */
const PRIOR = 1;

let company: Company | undefined;

/** Read on first use, because only spun pages need it. */
export const loadCompany = (): Company => (company ??= readCompany());

function readCompany(): Company {
  const counts = new Map<string, number>(companyWords.split(' ').map(readCount));
  const pairs = new Map<string, Map<string, number>>();
  for (const line of companyPairs.trim().split('\n')) {
    const [before = '', ...after] = line.split(' ');
    pairs.set(before, new Map(after.map(readCount)));
  }
  return {
    scoreOf: (before, after) => {
      const expected = ((counts.get(before) ?? 0) * (counts.get(after) ?? 0)) / companyTotal;
      const seen = pairs.get(before)?.get(after) ?? 0;
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
