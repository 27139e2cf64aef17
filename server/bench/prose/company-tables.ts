import {
  AROUND,
  FAR_LEVEL,
  NEAR_LEVEL,
  NEAR_PRIOR,
  type Place,
} from '../../src/pipeline/language/company.ts';
import { packLevels } from '../../src/pipeline/language/levels.ts';

/** A corpus by the numbers of its words: 0 for words that are not told of, below 0 between lines. */
export interface Corpus {
  readonly ids: Int32Array;
  /** By number, from 1: `ours` words of lexicons first. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly ours: number;
  readonly total: number;
}

/** For each word of the lexicons, a line: the levels of the words at a place from it. */
export type Table = readonly string[];

/** How often a word must be seen to tell anything of a word that is not beside it. */
const LEAST_FAR = 1_000;
/** Pairs seen less often say too little, and no sentence can be read off the rest. */
const LEAST_PAIR = 3;
/** Added to what was seen and to what was expected of words that are not side by side. */
const FAR_PRIOR = 4;
/** What a pair must tell to be kept, and how far it may go, in nats. */
const NEAR_TELLING = 0.4;
const NEAR_MOST = 8;
const FAR_TELLING = 0.5;
const FAR_MOST = 2;

const CONTENT = /^\p{Script=Han}{2,}$/u;
const WIDTH = 0x1_0000;

/** The words that stand `from` to `to` words away on these sides. */
interface Reach {
  readonly sides: readonly (-1 | 1)[];
  readonly from: number;
  readonly to: number;
}

/** Who stands where in a corpus, as `language/company.ts` reads it. */
export function companyTables(corpus: Corpus): Record<'before' | 'after' | Place, Table> {
  const { words, ours } = corpus;
  const isOften = words.map(({ count }) => count >= LEAST_FAR);
  const isTopical = words.map(({ word }, at) => isOften[at] === true && CONTENT.test(word));
  const pairs = (reach: Reach, isTold: readonly boolean[]) => pairsAt(corpus, reach, isTold);
  return {
    before: nearTable(
      corpus,
      pairs(
        { sides: [-1], from: 1, to: 1 },
        words.map((_, at) => at >= ours),
      ),
    ),
    after: nearTable(
      corpus,
      pairs(
        { sides: [1], from: 1, to: 1 },
        words.map(() => true),
      ),
    ),
    twoBefore: farTable(corpus, pairs({ sides: [-1], from: 2, to: 2 }, isOften)),
    twoAfter: farTable(corpus, pairs({ sides: [1], from: 2, to: 2 }, isOften)),
    around: farTable(corpus, pairs({ sides: [-1, 1], from: 2, to: AROUND }, isTopical)),
  };
}

/** How often words stood there from a word of the lexicons, by `word * WIDTH + other`. */
function pairsAt(
  { ids, ours }: Corpus,
  { sides, from, to }: Reach,
  isTold: readonly boolean[],
): Map<number, number> {
  const told = Uint8Array.from([0, ...isTold.map(Number)]);
  const pairs = new Map<number, number>();
  const look = (word: number, at: number, side: -1 | 1) => {
    for (let distance = 1; distance <= to; distance += 1) {
      const other = ids[at + side * distance] ?? -1;
      if (other < 0) return;
      if (distance < from || told[other] !== 1) continue;
      const pair = word * WIDTH + other;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  };
  ids.forEach((word, at) => {
    if (word > 0 && word <= ours) for (const side of sides) look(word, at, side);
  });
  return pairs;
}

/** Words side by side: what is expected follows from how common both are. */
function nearTable({ words, ours, total }: Corpus, pairs: ReadonlyMap<number, number>): Table {
  const rows = Array.from({ length: ours }, () => new Map<number, number>());
  for (const [pair, count] of pairs) {
    if (count < LEAST_PAIR) continue;
    const [word, other] = [Math.floor(pair / WIDTH), pair % WIDTH];
    const expected = ((words[word - 1]?.count ?? 0) * (words[other - 1]?.count ?? 0)) / total;
    const nats = Math.log((count + NEAR_PRIOR) / (expected + NEAR_PRIOR));
    // those that one would expect are told of even when they say nothing: else they avoid each other
    if (expected < 1 && Math.abs(nats) < NEAR_TELLING) continue;
    rows[word - 1]?.set(other, levelAt(nats, NEAR_MOST, NEAR_LEVEL));
  }
  return rows.map(packLevels);
}

/** Words further off: what is expected follows from how often either was counted there at all. */
function farTable({ words, ours }: Corpus, pairs: ReadonlyMap<number, number>): Table {
  const byWord = new Float64Array(ours);
  const byOther = new Float64Array(words.length);
  let all = 0;
  for (const [pair, count] of pairs) {
    add(byWord, Math.floor(pair / WIDTH) - 1, count);
    add(byOther, (pair % WIDTH) - 1, count);
    all += count;
  }
  return Array.from(byWord, (seen, word) => {
    const row = new Map<number, number>();
    byOther.forEach((seenToo, other) => {
      const expected = (seen * seenToo) / all;
      const count = pairs.get((word + 1) * WIDTH + other + 1) ?? 0;
      const counted = count < LEAST_PAIR ? Math.min(count, expected) : count;
      const nats = Math.log((counted + FAR_PRIOR) / (expected + FAR_PRIOR));
      if (Math.abs(nats) >= FAR_TELLING) row.set(other + 1, levelAt(nats, FAR_MOST, FAR_LEVEL));
    });
    return packLevels(row);
  });
}

const levelAt = (nats: number, most: number, level: number): number =>
  Math.round(Math.max(-most, Math.min(most, nats)) / level);

function add(sums: Float64Array, at: number, count: number): void {
  sums[at] = (sums[at] ?? 0) + count;
}
