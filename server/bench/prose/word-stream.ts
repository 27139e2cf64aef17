import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { LINE_END } from '../../src/pipeline/clean/spin/features.ts';
import { FOREIGN, MARK } from '../../src/pipeline/language/company.ts';

/** The words of a corpus in their order, by numbers; `LINE_END` between lines. */
export interface WordStream {
  readonly words: readonly string[];
  readonly ids: Int32Array;
}

const HAN = /^\p{Script=Han}+$/u;
const ALPHANUMERIC = /[0-9A-Za-z]/u;

/** Cuts lines into words; marks that follow each other are one. */
export function wordsOfLines(lines: readonly string[]): WordStream {
  const jieba = Jieba.withDict(dict);
  const numbers = new Map<string, number>();
  const stream: number[] = [];
  for (const line of lines) {
    let last = '';
    for (const piece of jieba.cut(line, false)) {
      if (piece.trim() === '') continue;
      const word = kindOf(piece);
      if (word === MARK && last === MARK) continue;
      const id = numbers.get(word) ?? numbers.size;
      numbers.set(word, id);
      stream.push(id);
      last = word;
    }
    stream.push(LINE_END);
  }
  return { words: [...numbers.keys()], ids: Int32Array.from(stream) };
}

function kindOf(piece: string): string {
  if (HAN.test(piece)) return piece;
  return ALPHANUMERIC.test(piece) ? FOREIGN : MARK;
}
