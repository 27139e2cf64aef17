import type { Vector } from './terms.ts';

/** The terms of a headline, to be found again in other words. */
export class Topic {
  private readonly size: number;
  /** 1 for each of its terms, by number. */
  private readonly isOf: Uint8Array;

  constructor(terms: Int32Array) {
    this.size = terms.length;
    this.isOf = new Uint8Array(terms.reduce((most, term) => Math.max(most, term), 0) + 1);
    for (const term of terms) this.isOf[term] = 1;
  }

  /** The share of common terms, 0 to 1 (overlap coefficient). */
  shareIn({ terms, start, end }: Vector): number {
    const smaller = Math.min(end - start, this.size);
    if (smaller === 0) return 0;
    let common = 0;
    for (let at = start; at < end; at += 1) common += this.isOf[terms[at] ?? 0] ?? 0;
    return common / smaller;
  }
}
