import { groupBy } from '../groups.ts';
import { casesOf, requiredWords } from './required-words.ts';

/** A word without which, or others, some patterns do not match. */
interface Word {
  readonly word: string;
  /** A text may have letters of it in another case. */
  readonly isCased: boolean;
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
      const isCased = word !== word.toUpperCase();
      const own = same.map(({ pattern }) => pattern);
      return { word, isCased, second: word.charCodeAt(1), patterns: own };
    });
    const alike = groupBy(words, ({ word }) => word.charAt(0));
    this.words = [NONE, ...alike.values()];
    [...alike.keys()].forEach((first, at) => {
      for (const unit of casesOf(first)) this.lists[unit] = at + 1;
    });
  }

  /** For each pattern 1 when it may match, else 0. The next look writes over it. */
  at(text: string): Uint8Array {
    const { found } = this;
    found.set(this.open);
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const list = this.lists[text.charCodeAt(at)] ?? 0;
      if (list > 0) this.lookAt(text, at, this.words[list] ?? NONE);
    }
    return found;
  }

  private lookAt(text: string, at: number, words: readonly Word[]): void {
    const next = text.charCodeAt(at + 1);
    for (const { word, isCased, second, patterns } of words) {
      const mayStand = isCased || word.length === 1 || second === next;
      if (!mayStand || !standsAt(text, at, word, isCased)) continue;
      for (const pattern of patterns) this.found[pattern] = 1;
    }
  }
}

const standsAt = (text: string, at: number, word: string, isCased: boolean): boolean =>
  isCased ? text.slice(at, at + word.length).toLowerCase() === word : text.startsWith(word, at);
