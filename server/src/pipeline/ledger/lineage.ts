import type { Copy, Source } from './ledger.ts';
import { compare } from './shared-spans.ts';
import { bandsOf, bareOf, hashOf, signatureOf, wordsOf } from './shingles.ts';

/** A text with half of its words from one earlier text is a copy of it. */
const COPY = 0.5;
/** Who has found this much of the text need not look for more. */
const WHOLE = 0.9;
/** Each key remembers its earliest documents only: a thousand copies cost a thousand steps. */
const REMEMBERED = 3;
/** How many earlier documents are compared in full. */
const COMPARED = 4;
/** A shorter line is a heading or a courtesy that many share. In UTF-16 units. */
const SHORTEST_LINE = 24;

/**
 * Which documents took their text from which earlier ones. Near-duplicates are found by banded
 * MinHash over all words, excerpts by equal lines; what they share is then measured. Documents are
 * taken in order of publication (undated ones last), so an original is never later than its copy.
 * Grows linearly with the documents.
 */
export function lineageOf(sources: readonly Source[]): Copy[] {
  const earlier = new Map<string, number[]>();
  const ordered = inOrder(sources);
  const copies: Copy[] = [];
  ordered.forEach((source, place) => {
    const text = wordsOf(source.text);
    // a line that stands twice in one document counts once
    const keys = new Set([...bandsOf(signatureOf(text)), ...lineKeysOf(source.text)]);
    const votes = new Map<number, number>();
    for (const key of keys) {
      const holders = earlier.get(key) ?? [];
      for (const holder of holders) votes.set(holder, (votes.get(holder) ?? 0) + 1);
      if (holders.length < REMEMBERED) earlier.set(key, [...holders, place]);
    }
    const copy = bestOf(source, candidatesOf(votes, ordered));
    if (copy) copies.push(copy);
  });
  return copies;
}

/** In order of publication, undated ones last; equal ones by their id, so that every run agrees. */
export const inOrder = (sources: readonly Source[]): Source[] =>
  [...sources].sort(
    (a, b) =>
      compareText(a.publishedAt ?? '~', b.publishedAt ?? '~') ||
      compareText(a.documentId, b.documentId),
  );

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function* lineKeysOf(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    if (line.length < SHORTEST_LINE) continue;
    const bare = wordsOf(line);
    yield `line:${hashOf(bare)}.${bare.length}`;
  }
}

/** Those with the most keys in common; of equal ones the earliest. */
const candidatesOf = (votes: ReadonlyMap<number, number>, ordered: readonly Source[]): Source[] =>
  [...votes]
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b)
    .slice(0, COMPARED)
    .flatMap(([place]) => ordered[place] ?? []);

function bestOf(source: Source, candidates: readonly Source[]): Copy | null {
  const bare = bareOf(source.text);
  let best: Copy | null = null;
  for (const { documentId: from, text } of candidates) {
    if (best && best.containment >= WHOLE) break;
    const { containment, shared } = compare(bare, bareOf(text));
    if (containment >= COPY && containment > (best?.containment ?? 0)) {
      best = { documentId: source.documentId, from, containment, shared };
    }
  }
  return best;
}

/** The voice of each document: the original its copies go back to. */
export function voicesOf(
  sources: readonly Source[],
  lineage: readonly Copy[],
): ReadonlyMap<string, string> {
  const voices = new Map(sources.map(({ documentId }) => [documentId, documentId]));
  // in order of publication: the voice of an original is known before its copies ask for it
  for (const { documentId, from } of lineage) voices.set(documentId, voices.get(from) ?? from);
  return voices;
}
