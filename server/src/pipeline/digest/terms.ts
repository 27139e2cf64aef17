import { IntegerMap } from '../language/integer-map.ts';
import { MOST_LOWERED, readPairs } from './pairs.ts';

/**
 * The weights of some terms, each once and in the order they first appear in; of length 1. All vectors
 * of a text stand in the same two arrays, one behind the other: `start` to `end` are those of this one.
 */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly start: number;
  readonly end: number;
}

/** What each term weighs, by its number. */
export type Weights = Float64Array;

/** Terms for the first sentences of most texts. */
const FEWEST_TERMS = 2_048;
/** A long text has more, but says most of them again and again. */
const MOST_EXPECTED = 8_192;

/** The terms of a text under numbers from 0 on, and how telling each is: rare in its sentences. */
export class Terms {
  /** Of the sentences, in order. */
  readonly vectors: readonly Vector[];
  /** By pair, each with one added: zero is no number. */
  private readonly numbers: IntegerMap;
  /** The pairs of the words that are being read. */
  private pairs = new Int32Array(FEWEST_TERMS);
  /** Where each term was written last: in the words that are being read, or before them. */
  private places = new Int32Array(FEWEST_TERMS);
  /** The different terms of all words that were read. The first place stays free. */
  private written: Int32Array;
  /** How often each of them stands there; what it weighs, once that is known. */
  private weights: Float64Array;
  private end = 1;
  private readonly telling: Float64Array;
  private readonly tellingElsewhere: number;

  constructor(sentences: readonly string[]) {
    const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
    this.numbers = new IntegerMap(Math.min(MOST_EXPECTED, length / 2));
    this.written = new Int32Array(length * MOST_LOWERED + 1);
    this.weights = new Float64Array(this.written.length);
    this.vectors = sentences.map((sentence) => this.count(sentence));
    this.telling = this.tellingIn(sentences.length);
    this.tellingElsewhere = Math.log(1 + sentences.length);
    for (const vector of this.vectors) this.weigh(vector);
  }

  /** The different terms of some words, in order. */
  of(text: string): Int32Array {
    const { terms, start, end } = this.count(text);
    return terms.subarray(start, end);
  }

  /** The tf-idf vector of some words, scaled to length 1; empty for words without terms. */
  vectorOf(text: string): Vector {
    const vector = this.count(text);
    this.weigh(vector);
    return vector;
  }

  /** The sum of the vectors of all sentences. */
  sum(): Weights {
    const sum = new Float64Array(this.numbers.size);
    for (const { terms, weights, start, end } of this.vectors) {
      for (let at = start; at < end; at += 1) {
        const term = terms[at] ?? 0;
        sum[term] = (sum[term] ?? 0) + (weights[at] ?? 0);
      }
    }
    return sum;
  }

  /** Writes the different terms of some words, and how often each stands there. */
  private count(text: string): Vector {
    this.makeRoom(text.length * MOST_LOWERED);
    const { pairs, places, written: terms, weights, end: start } = this;
    const count = readPairs(text, pairs);
    let end = start;
    for (let at = 0; at < count; at += 1) {
      const term = this.numberOf(pairs[at] ?? 0);
      const place = places[term] ?? 0;
      if (place >= start) {
        weights[place] = (weights[place] ?? 0) + 1;
        continue;
      }
      places[term] = end;
      terms[end] = term;
      weights[end] = 1;
      end += 1;
    }
    this.end = end;
    return { terms, weights, start, end };
  }

  /** For so many more terms. Vectors keep the arrays they stand in. */
  private makeRoom(more: number): void {
    if (more > this.pairs.length) this.pairs = new Int32Array(more * 2);
    const least = this.numbers.size + more;
    if (least > this.places.length) this.places = new Int32Array(least * 2);
    if (this.end + more <= this.written.length) return;
    const [written, weights] = [this.written, this.weights];
    this.written = new Int32Array((this.end + more) * 2);
    this.weights = new Float64Array(this.written.length);
    this.written.set(written);
    this.weights.set(weights);
  }

  private numberOf(pair: number): number {
    const known = this.numbers.get(pair);
    if (known > 0) return known - 1;
    const number = this.numbers.size;
    this.numbers.add(pair, number + 1);
    return number;
  }

  /** How telling each term is; the sentences are all that was read. */
  private tellingIn(sentences: number): Float64Array {
    const spread = new Int32Array(this.numbers.size);
    for (let at = 1; at < this.end; at += 1) {
      const term = this.written[at] ?? 0;
      spread[term] = (spread[term] ?? 0) + 1;
    }
    const telling = new Float64Array(spread.length);
    const byCount = new Float64Array(sentences + 1);
    for (let term = 0; term < spread.length; term += 1) {
      const within = spread[term] ?? 0;
      byCount[within] ||= Math.log(1 + sentences / within);
      telling[term] = byCount[within] ?? 0;
    }
    return telling;
  }

  /** Makes weights of counts. */
  private weigh({ terms, weights, start, end }: Vector): void {
    let squares = 0;
    for (let at = start; at < end; at += 1) {
      const telling = this.telling[terms[at] ?? 0] ?? this.tellingElsewhere;
      const count = weights[at] ?? 1;
      const weight = count === 1 ? telling : (1 + Math.log(count)) * telling;
      weights[at] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let at = start; at < end; at += 1) weights[at] = (weights[at] ?? 0) / length;
  }
}

/** Spreads one vector after another over an array by term, for many dot products with each. */
export class Spreader {
  private weights: Weights = new Float64Array(FEWEST_TERMS);
  private last: Vector | undefined;

  /** The weights of a vector; the next one writes over them. */
  spread(vector: Vector): Weights {
    if (this.last) this.clear(this.last);
    this.last = vector;
    const { terms, weights, start, end } = vector;
    let most = 0;
    for (let at = start; at < end; at += 1) most = Math.max(most, terms[at] ?? 0);
    if (most >= this.weights.length) this.weights = new Float64Array((most + 1) * 2);
    for (let at = start; at < end; at += 1) this.weights[terms[at] ?? 0] = weights[at] ?? 0;
    return this.weights;
  }

  private clear({ terms, start, end }: Vector): void {
    for (let at = start; at < end; at += 1) this.weights[terms[at] ?? 0] = 0;
  }
}

/** The dot product; of two vectors of length 1 it is their cosine. */
export function dot({ terms, weights, start, end }: Vector, other: Weights): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += (weights[at] ?? 0) * (other[terms[at] ?? 0] ?? 0);
  return sum;
}
