/** A phrase and what it becomes. */
export interface Phrase {
  readonly from: string;
  readonly to: string;
}

/** Phrases by their first UTF-16 code unit, longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Reads tables of `from to|from to`; of two entries for one phrase the later one counts. */
export function readPhrases(...tables: readonly string[]): Phrases {
  const entries = new Map<string, string>();
  for (const entry of tables.join('|').split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    entries.set(from, to);
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [from, to] of entries) {
    const group = phrases.get(from.charAt(0)) ?? [];
    phrases.set(from.charAt(0), [...group, { from, to }]);
  }
  for (const group of phrases.values()) group.sort((a, b) => b.from.length - a.from.length);
  return phrases;
}

/** The longest phrase that starts at `at`. */
export const phraseAt = (text: string, at: number, phrases: Phrases): Phrase | undefined =>
  phrases.get(text.charAt(at))?.find(({ from }) => text.startsWith(from, at));
