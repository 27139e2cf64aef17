/** Overlapping pairs of letters, digits and Han characters: the terms sentences are compared by. */
export function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let at = 0; at + 1 < run.length; at += 1) pairs.push(run.slice(at, at + 2));
  }
  return pairs;
}

/** Weights of terms; a vector of length 1 unless it is a sum. */
export type Vector = ReadonlyMap<string, number>;

/** How telling each term is in a text: rare in its sentences is telling. */
export function tellingWeights(sentences: readonly string[]): (term: string) => number {
  const spread = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of new Set(pairsOf(sentence))) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  return (term) => Math.log(1 + sentences.length / (spread.get(term) ?? 1));
}

/** The tf-idf vector of some words, scaled to length 1; empty for words without terms. */
export function vectorOf(text: string, weightOf: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const term of pairsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * weightOf(term);
    counts.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [term, weight] of counts) counts.set(term, weight / length);
  return counts;
}

/** The dot product; of two vectors of length 1 it is their cosine. */
export function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum;
}
