import { dict } from '@node-rs/jieba/dict.js';
import { IntegerMap } from './integer-map.ts';

/** How often characters, and pairs of neighbours inside a word, occur in the words of jieba. */
export interface Counts {
  readonly total: number;
  /** By UTF-16 code unit. */
  readonly chars: Float64Array;
  /** How often a character is followed by another one in its word, by UTF-16 code unit. */
  readonly leaders: Float64Array;
  /** By `pairOf` their code units. */
  readonly pairs: Pick<IntegerMap, 'get'>;
}

export const CODE_UNITS = 0x1_0000;

/** Two neighbours as one number, small enough to need no memory of its own. */
export const pairOf = (first: number, second: number): number => (first << 16) | second;

let counts: Counts | undefined;

/** The counts of jieba's dictionary; read on first use, because only damaged texts need them. */
export const loadCounts = (): Counts => (counts ??= countWords(dict));

const [SPACE, LINE_END, ZERO] = [0x20, 0x0a, 0x30];
/** So many pairs of neighbours the words have. */
const ABOUT_PAIRS = 300_000;
/** More than any word of the dictionary has. */
const LONGEST_LINE = 256;

/** Counts characters and pairs, each as often as its word stands in texts. */
function countWords(lines: Uint8Array): Counts {
  const found = {
    total: 0,
    chars: new Float64Array(CODE_UNITS),
    leaders: new Float64Array(CODE_UNITS),
    pairs: new IntegerMap(ABOUT_PAIRS),
  };
  readWords(lines, (word, length, frequency) => {
    found.total += frequency * length;
    for (let at = 0; at < length; at += 1) {
      const unit = word[at] ?? 0;
      add(found.chars, unit, frequency);
      if (at + 1 === length) continue;
      add(found.leaders, unit, frequency);
      found.pairs.add(pairOf(unit, word[at + 1] ?? 0), frequency);
    }
  });
  return found;
}

/**
 * Reads lines of `word frequency tag` from their bytes: five megabytes of text are never made. The
 * code units of a word are written over by the next one.
 */
export function readWords(
  lines: Uint8Array,
  visit: (word: Uint16Array, length: number, frequency: number) => void,
): void {
  const word = new Uint16Array(LONGEST_LINE);
  for (let start = 0, end; start < lines.length; start = end + 1) {
    end = lines.indexOf(LINE_END, start);
    if (end < 0) end = lines.length;
    const wordEnd = lines.indexOf(SPACE, start);
    const length = readWord(lines, start, wordEnd, word);
    visit(word, length, readNumber(lines, wordEnd + 1));
  }
}

function add(counts: Float64Array, unit: number, frequency: number): void {
  counts[unit] = (counts[unit] ?? 0) + frequency;
}

/** The whole number that is written at a place. */
function readNumber(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let at = start, digit = bytes[at] ?? 0; digit >= ZERO; digit = bytes[(at += 1)] ?? 0) {
    number = number * 10 + digit - ZERO;
  }
  return number;
}

/** Reads UTF-8 as UTF-16 code units and tells how many. */
function readWord(bytes: Uint8Array, start: number, end: number, into: Uint16Array): number {
  let length = 0;
  for (let at = start; at < end;) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let code = size === 1 ? lead : lead & (0x7f >> size);
    for (const next = at + size; (at += 1) < next;) code = (code << 6) | ((bytes[at] ?? 0) & 0x3f);
    if (code >= CODE_UNITS) {
      into[length++] = 0xd800 + ((code - CODE_UNITS) >> 10);
      code = 0xdc00 + ((code - CODE_UNITS) & 0x3ff);
    }
    into[length++] = code;
  }
  return length;
}
