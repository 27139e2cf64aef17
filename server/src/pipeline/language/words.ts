import { dict } from '@node-rs/jieba/dict.js';
import { collocations, topical } from './collocations.ts';
import { loadCompany, shareInProse, type Company } from './company.ts';
import { degrees, names } from './names.ts';

/** Natural logarithms of the shares of words, and what a word says about the one behind it. */
export interface WordModel extends Company {
  /** The logarithm of the word's share; undefined when no dictionary has it. */
  readonly scoreOf: (word: string) => number | undefined;
  /** The same in the prose of today: of two words for one thing it tells which one is in use. */
  readonly scoreInProse: (word: string) => number | undefined;
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
export const loadWords = (): WordModel => (model ??= readWords(new TextDecoder().decode(dict)));

function readWords(lines: string): WordModel {
  const { frequencies, total } = readFrequencies(lines);
  const atLeast = (words: readonly string[], least: number, factor = 1) => {
    for (const word of words) {
      frequencies.set(word, Math.max(least, factor * (frequencies.get(word) ?? 0)));
    }
  };
  atLeast(topical, NAME_FREQUENCY, TOPICAL);
  atLeast(degrees, DEGREE_FREQUENCY);
  atLeast(names, NAME_FREQUENCY);
  const scores = new Map<string, number>();
  for (const [word, frequency] of frequencies) {
    scores.set(word, Math.log(Math.max(1, frequency) / total));
  }
  const unknown = -Math.log(total) - 2;
  for (const phrase of collocations) {
    const together = scoreApart(phrase, scores, unknown) + TOGETHER;
    scores.set(phrase, Math.max(scores.get(phrase) ?? -Infinity, together));
  }
  const scoreInProse = (word: string): number | undefined => {
    const score = scores.get(word);
    const today = score === undefined ? undefined : shareInProse(word);
    if (score === undefined || today === undefined) return score;
    const share = Math.exp(score);
    return Math.log(share + TODAY * (today - share));
  };
  return { ...loadCompany(), scoreOf: (word) => scores.get(word), scoreInProse, unknown };
}

/** Lines of a word, its frequency and its kind. */
function readFrequencies(lines: string): { frequencies: Map<string, number>; total: number } {
  const frequencies = new Map<string, number>();
  let total = 0;
  for (let start = 0, end; start < lines.length; start = end + 1) {
    end = lines.indexOf('\n', start);
    if (end < 0) end = lines.length;
    const wordEnd = lines.indexOf(' ', start);
    if (wordEnd - start > LONGEST_WORD) continue;
    const frequency = Number.parseInt(lines.slice(wordEnd + 1, end), 10);
    frequencies.set(lines.slice(start, wordEnd), frequency);
    total += frequency;
  }
  return { frequencies, total };
}

/** The score of the likeliest words that make up a phrase. */
function scoreApart(phrase: string, scores: ReadonlyMap<string, number>, unknown: number): number {
  const best = [0];
  for (let end = 1; end <= phrase.length; end += 1) {
    const ways = best.map((score, start) => {
      const own = scores.get(phrase.slice(start, end));
      return score + (own ?? (end - start === 1 ? unknown : -Infinity));
    });
    best.push(Math.max(...ways));
  }
  return best[phrase.length] ?? 0;
}
