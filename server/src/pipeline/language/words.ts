import { dict } from '@node-rs/jieba/dict.js';
import { collocations, topical } from './collocations.ts';
import { loadCompany, shareOf, type Company } from './company.ts';
import { readWords } from './dictionary.ts';
import { degrees, names } from './names.ts';
import { WordTree } from './word-tree.ts';

/** Natural logarithms of the shares of words, and what a word says about the one behind it. */
export interface WordModel extends Company {
  /** The logarithm of the word's share; undefined when no dictionary has it. */
  readonly scoreOf: (word: string) => number | undefined;
  /** All words and what they begin with; what a word says there is its `scoreOf`. */
  readonly tree: Pick<WordTree, 'next' | 'valueAt'>;
  /**
   * By node of the tree the logarithm of the share in the prose of today: of two words for one thing
   * it tells which one is in use. NaN when no dictionary has the word.
   */
  readonly inProse: (node: number) => number;
  /** By node of the tree the number of the word; see `idOf`. */
  readonly idAt: (node: number) => number;
  /** What a character costs that is no word by itself. */
  readonly unknown: number;
}

/** In UTF-16 units; longer entries are mostly sayings and addresses. */
export const LONGEST_WORD = 7;
/** Names the dictionary lacks weigh like a common word. */
const NAME_FREQUENCY = 3000;
const DEGREE_FREQUENCY = 800;
/** How many times as often as in the dictionary's own texts. */
const TOPICAL = 4;
/** How much the prose of today counts beside the dictionary's own texts, which are older. */
const TODAY = 0.7;
/** By how many nats words that keep company are likelier together than by themselves. */
const TOGETHER = 3;

let model: WordModel | undefined;

/** The word model; read on first use, because only spun pages need it. */
export const loadWords = (): WordModel => (model ??= readModel(dict));

function readModel(lines: Uint8Array): WordModel {
  const { tree, total } = readFrequencies(lines);
  const company = loadCompany();
  const own = company.words.map((word) => tree.nodeOf(word));
  raise(tree);
  for (let node = 1; node < tree.size; node += 1) {
    const frequency = tree.valueAt(node);
    if (frequency >= 0) tree.setAt(node, Math.log(Math.max(1, frequency) / total));
  }
  const unknown = -Math.log(total) - 2;
  for (const phrase of collocations) {
    const together = scoreApart(phrase, tree, unknown) + TOGETHER;
    const node = tree.nodeOf(phrase);
    const score = tree.valueAt(node);
    tree.setAt(node, score > together ? score : together);
  }
  return { ...company, ...ofNodes(tree, own), tree, unknown };
}

/** What is told of the nodes: `own` are those of the words that were counted in prose. */
function ofNodes(
  tree: WordTree,
  own: readonly number[],
): Pick<WordModel, 'scoreOf' | 'inProse' | 'idAt'> {
  const ids = new Uint16Array(tree.size);
  own.forEach((node, at) => (ids[node] = at + 1));
  const today = Float64Array.from([NaN, ...own], (node, id) => {
    const share = Math.exp(tree.valueAt(node));
    return Math.log(share + TODAY * (shareOf(id) - share));
  });
  const idAt = (node: number) => ids[node] ?? 0;
  return {
    idAt,
    scoreOf: (word) => {
      const score = tree.valueAt(tree.find(word));
      return Number.isNaN(score) ? undefined : score;
    },
    inProse: (node) => {
      const id = idAt(node);
      return id === 0 ? tree.valueAt(node) : (today[id] ?? NaN);
    },
  };
}

/** Words that weigh more than the dictionary says. */
function raise(tree: WordTree): void {
  const atLeast = (words: readonly string[], least: number, factor = 1) => {
    for (const word of words) {
      const node = tree.nodeOf(word);
      tree.setAt(node, Math.max(least, factor * (tree.valueAt(node) || 0)));
    }
  };
  atLeast(topical, NAME_FREQUENCY, TOPICAL);
  atLeast(degrees, DEGREE_FREQUENCY);
  atLeast(names, NAME_FREQUENCY);
}

/** So many nodes the tree of all words has. */
const ABOUT_NODES = 500_000;

function readFrequencies(lines: Uint8Array): { tree: WordTree; total: number } {
  const tree = new WordTree(ABOUT_NODES);
  let total = 0;
  readWords(lines, (word, length, frequency) => {
    if (length > LONGEST_WORD) return;
    let node = 0;
    for (let at = 0; at < length; at += 1) node = tree.grow(node, word[at] ?? 0);
    tree.setAt(node, frequency);
    total += frequency;
  });
  return { tree, total };
}

/** The score of the likeliest words that make up a phrase. */
function scoreApart(phrase: string, tree: WordTree, unknown: number): number {
  const best = [0];
  for (let end = 1; end <= phrase.length; end += 1) {
    const ways = best.map((score, start) => {
      const own = tree.valueAt(tree.find(phrase.slice(start, end)));
      if (!Number.isNaN(own)) return score + own;
      return score + (end - start === 1 ? unknown : -Infinity);
    });
    best.push(Math.max(...ways));
  }
  return best[phrase.length] ?? 0;
}
