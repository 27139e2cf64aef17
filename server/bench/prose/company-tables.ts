import { LEVEL, PRIOR } from '../../src/pipeline/language/company.ts';
import { packLevels } from '../../src/pipeline/language/levels.ts';

/** A corpus by the numbers of its words: 0 for words that are not told of, below 0 between lines. */
export interface Corpus {
  readonly ids: Int32Array;
  /** By number, from 1: `ours` words of lexicons first. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly ours: number;
  readonly total: number;
}

/** For each word of the lexicons, a line: the levels of the words on that side of it. */
export type Table = readonly string[];

/** Pairs seen less often say too little, and no sentence can be read off the rest. */
const LEAST_PAIR = 3;
/** What a pair must tell to be kept, and how far it may go, in nats. */
const TELLING = 0.4;
const MOST = 8;

const WIDTH = 0x1_0000;

/** Who stands beside whom in a corpus, as `language/company.ts` reads it. */
export function companyTables(corpus: Corpus): Record<'before' | 'after', Table> {
  const isOurs = (word: number) => word <= corpus.ours;
  return {
    before: tableOf(corpus, -1, (word) => !isOurs(word)), // what is behind a word of ours is in the other
    after: tableOf(corpus, 1, () => true),
  };
}

/** How often told words stood on a side of the words of the lexicons, by `word * WIDTH + other`. */
function pairsOf(
  { ids, ours }: Corpus,
  side: -1 | 1,
  isTold: (word: number) => boolean,
): Map<number, number> {
  const pairs = new Map<number, number>();
  ids.forEach((word, at) => {
    const other = ids[at + side] ?? 0;
    if (word <= 0 || word > ours || other <= 0 || !isTold(other)) return;
    const pair = word * WIDTH + other;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

/** What is expected of words side by side follows from how common both are. */
function tableOf(corpus: Corpus, side: -1 | 1, isTold: (word: number) => boolean): Table {
  const { words, ours, total } = corpus;
  const rows = Array.from({ length: ours }, () => new Map<number, number>());
  for (const [pair, count] of pairsOf(corpus, side, isTold)) {
    if (count < LEAST_PAIR) continue;
    const [word, other] = [Math.floor(pair / WIDTH), pair % WIDTH];
    const expected = ((words[word - 1]?.count ?? 0) * (words[other - 1]?.count ?? 0)) / total;
    const nats = Math.log((count + PRIOR) / (expected + PRIOR));
    // those that one would expect are told of even when they say nothing: else they avoid each other
    if (expected < 1 && Math.abs(nats) < TELLING) continue;
    rows[word - 1]?.set(other, Math.round(Math.max(-MOST, Math.min(MOST, nats)) / LEVEL));
  }
  return rows.map(packLevels);
}
