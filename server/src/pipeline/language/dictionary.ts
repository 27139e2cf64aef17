import { dict } from '@node-rs/jieba/dict.js';

/** How often characters, and pairs of neighbours inside a word, occur in the words of jieba. */
export interface Counts {
  readonly total: number;
  /** By UTF-16 code unit. */
  readonly chars: Float64Array;
  /** How often a character is followed by another one in its word, by UTF-16 code unit. */
  readonly leaders: Float64Array;
  /** By `first * 65536 + second`. */
  readonly pairs: ReadonlyMap<number, number>;
}

export const CODE_UNITS = 0x1_0000;

let counts: Counts | undefined;

/** The counts of jieba's dictionary; read on first use, because only damaged texts need them. */
export const loadCounts = (): Counts => (counts ??= countWords(new TextDecoder().decode(dict)));

/** Reads lines of `word frequency tag`. */
function countWords(lines: string): Counts {
  const chars = new Float64Array(CODE_UNITS);
  const leaders = new Float64Array(CODE_UNITS);
  const pairs = new Map<number, number>();
  let total = 0;
  for (let start = 0, end; start < lines.length; start = end + 1) {
    end = lines.indexOf('\n', start);
    if (end < 0) end = lines.length;
    const wordEnd = lines.indexOf(' ', start);
    const frequency = Number.parseInt(lines.slice(wordEnd + 1, end), 10);
    total += frequency * (wordEnd - start);
    for (let index = start; index < wordEnd; index += 1) {
      const code = lines.charCodeAt(index);
      chars[code] = (chars[code] ?? 0) + frequency;
      if (index + 1 === wordEnd) continue;
      leaders[code] = (leaders[code] ?? 0) + frequency;
      const pair = code * CODE_UNITS + lines.charCodeAt(index + 1);
      pairs.set(pair, (pairs.get(pair) ?? 0) + frequency);
    }
  }
  return { total, chars, leaders, pairs };
}
