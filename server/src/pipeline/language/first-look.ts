import { groupBy } from '../groups.ts';
import { charactersOf, type CharacterSet } from './characters.ts';
import { requiredWords } from './required-words.ts';

/** A word without which, or others, some patterns do not match. */
interface Word {
  readonly word: string;
  readonly patterns: readonly number[];
}

const NONE: readonly Word[] = [];

/**
 * Tells which of some patterns may match a text, by one scan for the words they cannot do without:
 * of many rules nearly none is ever tried.
 */
export class FirstLook {
  private readonly begins: CharacterSet;
  /** By their first code unit. */
  private readonly words: ReadonlyMap<number, readonly Word[]>;
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
      return { word, patterns: same.map(({ pattern }) => pattern) };
    });
    this.words = groupBy(words, ({ word }) => word.charCodeAt(0));
    this.begins = charactersOf(words.map(({ word }) => word.charAt(0)).join(''));
  }

  /** For each pattern 1 when it may match, else 0. The next look writes over it. */
  at(text: string): Uint8Array {
    const { found } = this;
    found.set(this.open);
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at += 1) {
      if (this.begins(lower.charCodeAt(at))) this.lookAt(lower, at);
    }
    return found;
  }

  private lookAt(text: string, at: number): void {
    for (const { word, patterns } of this.words.get(text.charCodeAt(at)) ?? NONE) {
      if (!text.startsWith(word, at)) continue;
      for (const pattern of patterns) this.found[pattern] = 1;
    }
  }
}
