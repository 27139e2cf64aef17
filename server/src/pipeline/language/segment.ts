import { loadWords, LONGEST_WORD } from './words.ts';
import { ROOT } from './word-tree.ts';
import { matchesOf } from '../matches.ts';

const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_RUN = /[\p{Script=Latin}\d]+/gu;

/** The likeliest words that end at each place of a run. */
interface Ends {
  readonly scores: number[];
  /** The last word's length, and its node in the tree of the model. */
  readonly lengths: number[];
  readonly nodes: number[];
}

/** A word of a run: where it stands, and its node in the tree of the model. */
interface WordOfRun {
  readonly start: number;
  readonly end: number;
  readonly node: number;
}

/**
 * The words of a text: runs of Han characters cut into the likeliest words of the model, and runs of
 * letters and digits in lower case. Marks are left out.
 */
export function wordsOf(text: string): string[] {
  const han = matchesOf(text, HAN_RUN)
    .map(([run]) => wordsOfRun(run).map(({ start, end }) => run.slice(start, end)))
    .flat();
  const latin = matchesOf(text, LATIN_RUN).map(([run]) => run.toLowerCase());
  return [...han, ...latin];
}

/** Natural logarithm of the probability of a run of Han characters, as its likeliest words. */
export const scoreOfRun = (run: string): number => likeliestEnds(run).scores[run.length] ?? 0;

/** The likeliest words of a run of Han characters: a unigram model after Viterbi. */
export function wordsOfRun(run: string): WordOfRun[] {
  const { lengths, nodes } = likeliestEnds(run);
  const words: WordOfRun[] = [];
  for (let end = run.length; end > 0;) {
    const start = end - (lengths[end] ?? 1);
    words.push({ start, end, node: nodes[end] ?? ROOT });
    end = start;
  }
  return words.reverse();
}

/** Offers each word to the place it ends at: one walk down the tree finds all that begin at a place. */
function likeliestEnds(run: string): Ends {
  const { tree, unknown } = loadWords();
  const ends: Ends = { scores: [0], lengths: [0], nodes: [ROOT] };
  for (let start = 0; start < run.length; start += 1) {
    const before = ends.scores[start] ?? 0;
    const last = Math.min(run.length, start + LONGEST_WORD);
    let node = ROOT;
    for (let end = start + 1; end <= last; end += 1) {
      node = tree.next(node, run.charCodeAt(end - 1));
      const known = tree.valueAt(node);
      if (!Number.isNaN(known)) offer(ends, end, before + known, end - start, node);
      else if (end === start + 1) offer(ends, end, before + unknown, 1, node);
      if (node === ROOT) break;
    }
  }
  return ends;
}

/** Of two ways that are as likely the one with the shorter last word, which comes later, goes on. */
function offer(
  { scores, lengths, nodes }: Ends,
  end: number,
  score: number,
  length: number,
  node: number,
): void {
  if (score < (scores[end] ?? -Infinity)) return;
  scores[end] = score;
  lengths[end] = length;
  nodes[end] = node;
}
