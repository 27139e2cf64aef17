/** Overlapping pairs of letters, digits and Han characters: the terms sentences are compared by. */
export function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (const [run] of text.matchAll(/[\p{Script=Han}\p{L}\p{N}]+/gu)) {
    for (let at = 0; at + 1 < run.length; at += 1) pairs.push(run.slice(at, at + 2).toLowerCase());
  }
  return pairs;
}

/** How often each pair occurs. */
export function countPairs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** The share of common pairs of two texts, 0 to 1 (overlap coefficient). */
export function similarity(one: string, other: string): number {
  const a = new Set(pairsOf(one));
  const b = new Set(pairsOf(other));
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return common / smaller;
}
