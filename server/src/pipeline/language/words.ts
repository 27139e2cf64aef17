import { dict } from '@node-rs/jieba/dict.js';
import { collocations, topical } from './collocations.ts';
import { companyTotal, companyWords } from './company-counts.ts';
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
/** By how many nats words that keep company are likelier together than by themselves. */
const TOGETHER = Number((globalThis as any).process.env.CO ?? 3);
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
  atLeast(degrees, DEGREE_FREQUENCY);
  atLeast(names, NAME_FREQUENCY);
  const logTotal = Math.log(total);
  const blend = Number((globalThis as any).process.env.BLEND ?? 0.7);
  const own = new Map(companyWords.split(' ').map((e) => { const at = e.search(/\d/u); return [e.slice(0, at), Number(e.slice(at))] as const; }));
  for (const [word, frequency] of frequencies) {
    const there = (own.get(word) ?? 0) / companyTotal;
    const share = Math.max(1, frequency) / total;
    frequencies.set(word, Math.log(own.has(word) ? (1 - blend) * share + blend * there : share));
  }
  const unknown = -logTotal - 2;
  for (const phrase of collocations) {
    const apart = bestScore(phrase, frequencies, unknown);
    frequencies.set(phrase, Math.max(frequencies.get(phrase) ?? -Infinity, apart + TOGETHER));
  }
  return { scoreOf: (word) => frequencies.get(word), unknown };
}

/** The score of the likeliest words that make up a phrase. */
function bestScore(phrase: string, scores: ReadonlyMap<string, number>, unknown: number): number {
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
