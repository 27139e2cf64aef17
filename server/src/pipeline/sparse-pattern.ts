import { IntegerMap } from './language/integer-map.ts';
import { casesOf, requiredWords } from './language/required-words.ts';

const UNITS = 0x1_0000;
/** What a code unit may begin. */
const [NOTHING, CHARACTER, WORD] = [0, 1, 2];

/** What a match requires before it is no part of it. */
const LOOK_BEHIND = /\(\?<[=!][^()]*\)/gu;

/** Where a match may begin. */
interface Places {
  /** How far before a word it requires, in UTF-16 units. */
  readonly reach: number;
  /** With which characters, when few can. */
  readonly opens?: string;
}

/**
 * A pattern that matches few places of a text and is tried only near the words it cannot do without:
 * to look each code unit up in a table costs a tenth of trying a long pattern there.
 */
export class SparsePattern {
  /** Sticky. */
  private readonly pattern: RegExp;
  private readonly reach: number;
  /** 1 for what a match may begin with. */
  private readonly opens = new Uint8Array(UNITS);
  private readonly begins = new Uint8Array(UNITS);
  /** The first two code units of words, as one number. */
  private readonly pairs = new IntegerMap();

  constructor(source: string, { reach, opens }: Places) {
    this.pattern = new RegExp(source, 'uy');
    this.reach = reach;
    if (opens === undefined) this.opens.fill(1);
    else for (let at = 0; at < opens.length; at += 1) this.opens[opens.charCodeAt(at)] = 1;
    const words = requiredWords(new RegExp(source.replace(LOOK_BEHIND, ''), 'u'));
    if (words === null) throw new Error(`requires no word: ${source}`);
    for (const word of words) this.add(word);
  }

  /** All matches, in order. */
  matchesIn(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.next(text, 0); match; match = this.next(text, this.pattern.lastIndex)) {
      found.push(match);
    }
    return found;
  }

  /** The first match that begins at a place or behind it. */
  next(text: string, from: number): RegExpExecArray | null {
    let untried = from;
    let word = this.wordFrom(text, from);
    while (word >= 0) {
      for (let at = Math.max(untried, word - this.reach); at <= word; at += 1) {
        const match = this.opens[text.charCodeAt(at)] === 1 ? this.matchAt(text, at) : null;
        if (match) return match;
      }
      untried = Math.max(untried, word + 1);
      word = this.wordFrom(text, word + 1);
    }
    return null;
  }

  private matchAt(text: string, at: number): RegExpExecArray | null {
    this.pattern.lastIndex = at;
    return this.pattern.exec(text);
  }

  /** Where the next required word stands, or two characters like it; -1 when there is none. */
  private wordFrom(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = this.begins[unit] ?? NOTHING;
      if (kind === NOTHING) continue;
      if (kind === CHARACTER || this.pairs.get(pairOf(unit, text.charCodeAt(at + 1))) > 0)
        return at;
    }
    return -1;
  }

  /** Required words are in lower case, the text need not be. */
  private add(word: string): void {
    for (const first of casesOf(word.charAt(0))) {
      const isLong = word.length > 1 && this.begins[first] !== CHARACTER;
      this.begins[first] = isLong ? WORD : CHARACTER;
      for (const second of casesOf(word.charAt(1))) this.pairs.add(pairOf(first, second), 1);
    }
  }
}

const pairOf = (first: number, second: number): number => (first << 16) | second;
