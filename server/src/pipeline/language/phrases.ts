import { groupBy } from '../groups.ts';
import { charactersOf, type CharacterSet } from './characters.ts';

/** A phrase and what it becomes. */
export interface Phrase {
  readonly from: string;
  readonly to: string;
}

/** Phrases by their first two UTF-16 code units, longest first. */
export interface Phrases {
  readonly begins: CharacterSet;
  readonly byPair: ReadonlyMap<number, readonly Phrase[]>;
  /** Those of one code unit. */
  readonly single: ReadonlyMap<string, Phrase>;
}

/** Reads tables of `from to|from to`; of two entries for one phrase the later one counts. */
export function readPhrases(...tables: readonly string[]): Phrases {
  const entries = new Map<string, Phrase>();
  for (const entry of tables.join('|').split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    entries.set(from, { from, to });
  }
  const all = [...entries.values()].sort((a, b) => b.from.length - a.from.length);
  return {
    begins: charactersOf(all.map(({ from }) => from.charAt(0)).join('')),
    byPair: groupBy(
      all.filter(({ from }) => from.length > 1),
      ({ from }) => pairAt(from, 0),
    ),
    single: new Map(all.filter(({ from }) => from.length === 1).map((one) => [one.from, one])),
  };
}

/** Two code units as one number; the end of the text counts as none. */
const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The longest phrase that starts at `at`. */
export function phraseAt(
  text: string,
  at: number,
  { begins, byPair, single }: Phrases,
): Phrase | undefined {
  if (!begins(text.charCodeAt(at))) return undefined;
  const long = byPair.get(pairAt(text, at))?.find(({ from }) => text.startsWith(from, at));
  return long ?? single.get(text.charAt(at));
}
