/** Letters, digits and Han characters of a text, and where each stood. */
export interface Bare {
  readonly text: string;
  /** The offset in the full text of each UTF-16 unit of `text`. */
  readonly offsets: Uint32Array;
}

const NO_WORDS = /[^\p{L}\p{N}]+/gu;

/** The text without punctuation and blanks, in lower case: what a copy leaves as it was. */
export const wordsOf = (text: string): string => text.replace(NO_WORDS, '').toLowerCase();

/** As `wordsOf` (capitals of other alphabets stay), and where each character came from. */
export function bareOf(text: string): Bare {
  const offsets = new Uint32Array(text.length);
  let kept = '';
  let last = 0;
  const keep = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) offsets[kept.length + at - start] = at;
    kept += text.slice(start, end);
  };
  for (const { 0: gap, index } of text.matchAll(NO_WORDS)) {
    keep(last, index);
    last = index + gap.length;
  }
  keep(last, text.length);
  return { text: kept.replace(/[A-Z]+/gu, lowerCase), offsets: offsets.subarray(0, kept.length) };
}

const lowerCase = (letters: string) => letters.toLowerCase();

const PRIME = 0x01_00_01_93;

/** 32-bit FNV-1a of a stretch of UTF-16 units, mixed once more so that all bits count. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** In UTF-16 units: long enough to be rare, short enough to survive a word changed here and there. */
const SHINGLE = 5;
const BINS = 64;
const EMPTY = 0xff_ff_ff_ff;

/**
 * One-permutation MinHash (Li, Owen & Zhang 2012): the shingles fall into 64 bins, and each bin keeps
 * its least hash. The share of equal bins estimates the likeness (Jaccard) of two texts.
 */
export function signatureOf(bare: string): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (let at = 0; at + SHINGLE <= bare.length; at += 1) {
    const hash = hashOf(bare, at, at + SHINGLE);
    const bin = hash % BINS;
    if (hash < (bins[bin] ?? 0)) bins[bin] = hash;
  }
  return bins;
}

const ROWS = 3;

/**
 * The bands of a signature as keys: texts that share a key are worth a comparison. With 21 bands of
 * 3 rows a likeness of .5 is found with probability .94, one of .2 with .16.
 */
export function* bandsOf(signature: Uint32Array): Generator<string> {
  for (let from = 0; from + ROWS <= BINS; from += ROWS) {
    const rows = signature.subarray(from, from + ROWS);
    if (!rows.includes(EMPTY)) yield `${from}:${rows.join('.')}`;
  }
}

/** A name for a key that stays the same in every run: 16 hexadecimal digits. */
export const idOf = (...parts: readonly string[]): string => {
  const key = parts.join('\u0000');
  return [hashOf(key), hashOf(`${key}\u0000`)]
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('');
};

/** Keys can meet where happenings or sayings were not recognised as one: the later one moves on. */
export function withOwnIds<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = seen.get(item.id) ?? 0;
    seen.set(item.id, times + 1);
    return times === 0 ? item : { ...item, id: idOf(item.id, String(times)) };
  });
}
