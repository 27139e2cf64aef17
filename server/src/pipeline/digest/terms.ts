import { characterAt, charactersLike } from '../language/characters.ts';
import { IntegerMap } from '../language/integer-map.ts';

const isTermCharacter = charactersLike(/[\p{L}\p{N}]/u);
const LAST_UNIT = 0xffff;

/** What a code unit is in lower case; these stand for units that are no term and for unsure ones. */
const lowered = new Uint16Array(LAST_UNIT + 1);
const [NOT_LOOKED_AT, NO_TERM, UNSURE] = [0, 1, 2];

/** Half a character has no lower case of its own, and some letters take their neighbours into account. */
function lower(unit: number): number {
  const char = String.fromCharCode(unit);
  const small = char.toLowerCase();
  const isSure = small.length === 1 && !/[\p{Surrogate}Σ]/u.test(char);
  const inLowerCase = small.charCodeAt(0);
  return !isSure ? UNSURE : isTermCharacter(inLowerCase) ? inLowerCase : NO_TERM;
}

/**
 * The overlapping pairs of letters, digits and Han characters of some words, in order: the terms
 * texts are compared by. A pair is one number, made of its two code units.
 */
export function pairsOf(words: string): number[] {
  const pairs: number[] = [];
  let before = -1;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    let small = lowered[unit] ?? NO_TERM;
    if (small === NOT_LOOKED_AT) small = lowered[unit] = lower(unit);
    if (small === UNSURE) return pairsOfUnsure(words.toLowerCase());
    if (small === NO_TERM) {
      before = -1;
      continue;
    }
    if (before >= 0) pairs.push((before << 16) | small);
    before = small;
  }
  return pairs;
}

/** The same, character by character. */
function pairsOfUnsure(words: string): number[] {
  const pairs: number[] = [];
  let before = -1;
  for (let at = 0; at < words.length; at += 1) {
    const codePoint = characterAt(words, at);
    if (!isTermCharacter(codePoint)) {
      before = -1;
      continue;
    }
    const end = codePoint > LAST_UNIT ? at + 1 : at;
    for (; at <= end; at += 1) {
      const unit = words.charCodeAt(at);
      if (before >= 0) pairs.push((before << 16) | unit);
      before = unit;
    }
    at = end;
  }
  return pairs;
}

/** The two code units at a place, as `pairsOf` counts them when they are a term in lower case. */
export const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The weights of some terms, each once and in the order they first appear in; of length 1. */
export interface Vector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** What each term weighs, by its number. */
export type Weights = Float64Array;

/** Terms for the first sentences of most texts. */
const FEWEST_COUNTS = 2_048;
/** A long text has more, but says most of them again and again. */
const MOST_EXPECTED = 8_192;

/** Terms, each once and in the order they first appear in, and how often each stands there. */
interface Counted {
  readonly terms: readonly number[];
  readonly counts: readonly number[];
}

/** The terms of a text under numbers from 0 on, and how telling each is: rare in its sentences. */
export class Terms {
  /** Of the sentences, in order. */
  readonly vectors: readonly Vector[];
  /** By pair, each with one added: zero is no number. */
  private readonly numbers: IntegerMap;
  /** How often a term stands in the words that are being read; zero in between. */
  private counts = new Int32Array(FEWEST_COUNTS);
  private readonly telling: Float64Array;
  private readonly tellingElsewhere: number;

  constructor(sentences: readonly string[]) {
    const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
    this.numbers = new IntegerMap(Math.min(MOST_EXPECTED, length / 2));
    const counted = sentences.map((sentence) => this.count(sentence));
    const spread = new Int32Array(this.numbers.size);
    for (const { terms } of counted) {
      for (const term of terms) spread[term] = (spread[term] ?? 0) + 1;
    }
    this.telling = new Float64Array(spread.length);
    const tellingIn = new Float64Array(sentences.length + 1);
    for (let term = 0; term < spread.length; term += 1) {
      const within = spread[term] ?? 0;
      tellingIn[within] ||= Math.log(1 + sentences.length / within);
      this.telling[term] = tellingIn[within] ?? 0;
    }
    this.tellingElsewhere = Math.log(1 + sentences.length);
    this.vectors = counted.map((one) => this.weigh(one));
  }

  /** The different terms of some words, in order. */
  of(text: string): readonly number[] {
    return this.count(text).terms;
  }

  /** The tf-idf vector of some words, scaled to length 1; empty for words without terms. */
  vectorOf(text: string): Vector {
    return this.weigh(this.count(text));
  }

  /** The sum of the vectors of all sentences. */
  sum(): Weights {
    const sum = new Float64Array(this.numbers.size);
    for (const { terms, weights } of this.vectors) {
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at] ?? 0;
        sum[term] = (sum[term] ?? 0) + (weights[at] ?? 0);
      }
    }
    return sum;
  }

  private count(text: string): Counted {
    const terms = pairsOf(text);
    this.makeRoom(terms.length);
    let different = 0;
    for (const pair of terms) {
      const term = this.numberOf(pair);
      const count = this.counts[term] ?? 0;
      this.counts[term] = count + 1;
      if (count > 0) continue;
      // it takes the place of a pair that was read
      terms[different] = term;
      different += 1;
    }
    terms.length = different;
    return { terms, counts: terms.map((term) => this.takeCount(term)) };
  }

  private takeCount(term: number): number {
    const count = this.counts[term] ?? 0;
    this.counts[term] = 0;
    return count;
  }

  /** Counts for all terms there are, and for some more. */
  private makeRoom(more: number): void {
    const least = this.numbers.size + more;
    if (least > this.counts.length) this.counts = new Int32Array(least * 2);
  }

  private numberOf(pair: number): number {
    const known = this.numbers.get(pair);
    if (known > 0) return known - 1;
    const number = this.numbers.size;
    this.numbers.add(pair, number + 1);
    return number;
  }

  private weigh({ terms, counts }: Counted): Vector {
    let squares = 0;
    const weights = terms.map((term, at) => {
      const telling = this.telling[term] ?? this.tellingElsewhere;
      const count = counts[at] ?? 1;
      const weight = count === 1 ? telling : (1 + Math.log(count)) * telling;
      squares += weight * weight;
      return weight;
    });
    const length = Math.sqrt(squares);
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
    return { terms, weights };
  }
}

/** Spreads one vector after another over an array by term, for many dot products with each. */
export class Spreader {
  private weights: Weights = new Float64Array(FEWEST_COUNTS);
  private last: readonly number[] = [];

  /** The weights of a vector; the next one writes over them. */
  spread({ terms, weights }: Vector): Weights {
    for (const term of this.last) this.weights[term] = 0;
    this.last = terms;
    const least = terms.reduce((most, term) => Math.max(most, term), 0) + 1;
    if (least > this.weights.length) this.weights = new Float64Array(least * 2);
    for (let at = 0; at < terms.length; at += 1) this.weights[terms[at] ?? 0] = weights[at] ?? 0;
    return this.weights;
  }
}

/** The dot product; of two vectors of length 1 it is their cosine. */
export function dot({ terms, weights }: Vector, other: Weights): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1)
    sum += (weights[at] ?? 0) * (other[terms[at] ?? 0] ?? 0);
  return sum;
}
