import { groupBy } from '../groups.ts';
import { requiredWords } from './required-words.ts';

/** A word without which, or others, some patterns do not match. */
interface Word {
  readonly word: string;
  /** Its second code unit, which tells most others apart; NaN for a single character. */
  readonly second: number;
  readonly patterns: readonly number[];
}

const NONE: readonly Word[] = [];
const UNITS = 0x1_0000;

/**
 * Tells which of some patterns may match a text, by one scan for the words they cannot do without:
 * of many rules nearly none is ever tried.
 */
export class FirstLook {
  /** In lists of those that begin alike. */
  private readonly words: readonly (readonly Word[])[];
  /** The list of each code unit; zero for none. */
  private readonly lists = new Uint16Array(UNITS);
  /** Patterns that require nothing. */
  private readonly open: Uint8Array;
  private readonly found: Uint8Array;

  constructor(patterns: readonly RegExp[]) {
    const required = patterns.map(requiredWords);
    this.open = Uint8Array.from(required, (words) => (words === null ? 1 : 0));
    this.found = new Uint8Array(patterns.length);
    const places = required.flatMap((words, pattern) =>
      [...new Set(words)].map((word) => ({ word, pattern })),
    );
    const words = [...groupBy(places, ({ word }) => word)].map(([word, same]): Word => {
      return { word, second: word.charCodeAt(1), patterns: same.map(({ pattern }) => pattern) };
    });
    const alike = groupBy(words, ({ word }) => word.charCodeAt(0));
    this.words = [NONE, ...alike.values()];
    [...alike.keys()].forEach((first, at) => (this.lists[first] = at + 1));
  }

  /** For each pattern 1 when it may match, else 0. The next look writes over it. */
  at(text: string): Uint8Array {
    const { found } = this;
    found.set(this.open);
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at += 1) {
      const list = this.lists[lower.charCodeAt(at)] ?? 0;
      if (list > 0) this.lookAt(lower, at, this.words[list] ?? NONE);
    }
    return found;
  }

  private lookAt(text: string, at: number, words: readonly Word[]): void {
    const next = text.charCodeAt(at + 1);
    for (const { word, second, patterns } of words) {
      if (word.length > 1 && (second !== next || !text.startsWith(word, at))) continue;
      for (const pattern of patterns) this.found[pattern] = 1;
    }
  }
}
