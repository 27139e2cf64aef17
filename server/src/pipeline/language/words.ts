import { dict } from '@node-rs/jieba/dict.js';
import { collocations, topical } from './collocations.ts';
import { degrees, names } from './names.ts';

/** Natural logarithms of the shares of words, from the frequencies of jieba's dictionary. */
export interface WordModel {
  /** The logarithm of the word's share; undefined when no dictionary has it. */
  readonly scoreOf: (word: string) => number | undefined;
  /** What a character costs that is no word by itself. */
  readonly unknown: number;
}

/** In UTF-16 units; longer entries are mostly sayings and addresses. */
export const LONGEST_WORD = 7;
/** Names the dictionary lacks weigh like a common word. */
const NAME_FREQUENCY = 3000;
const DEGREE_FREQUENCY = 800;
const COLLOCATION_FREQUENCY = 300;
/** How many times as often as in the dictionary's own texts. */
const TOPICAL = 4;

let model: WordModel | undefined;

/** The word model; read on first use, because only spun pages need it. */
export const loadWords = (): WordModel => (model ??= readWords(new TextDecoder().decode(dict)));

function readWords(lines: string): WordModel {
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
  const atLeast = (words: readonly string[], least: number, factor = 1) => {
    for (const word of words) {
      frequencies.set(word, Math.max(least, factor * (frequencies.get(word) ?? 0)));
    }
  };
  atLeast(topical, NAME_FREQUENCY, TOPICAL);
  atLeast(collocations, COLLOCATION_FREQUENCY);
  atLeast(degrees, DEGREE_FREQUENCY);
  atLeast(names, NAME_FREQUENCY);
  const logTotal = Math.log(total);
  for (const [word, frequency] of frequencies) {
    frequencies.set(word, Math.log(Math.max(1, frequency)) - logTotal);
  }
  return {
    scoreOf: (word) => frequencies.get(word),
    unknown: -logTotal - 2,
  };
}
