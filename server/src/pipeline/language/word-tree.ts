/** The root, and what stands for no word: no word goes on to it. */
export const ROOT = 0;

/** Odd numbers that spread what is multiplied with them over all bits. */
const [SPREAD_NODE, SPREAD_UNIT] = [0x9e37_79b1, 0x85eb_ca6b];
const FEWEST_BITS = 10;

/**
 * Numbers by words, as a tree of their code units in tables of integers: who reads a text word by
 * word goes on from the node of a shorter word, stops where no word goes on, and makes no string.
 */
export class WordTree {
  private bits: number;
  /** Nodes by the node before and the code unit (open addressing); zero in a free place. */
  private places: Int32Array;
  private parents: Int32Array;
  private units: Uint16Array;
  /** By node; NaN where no word ends. */
  private values: Float64Array;
  /** How many nodes there are, the root included. */
  size = 1;

  /** It grows; how many nodes are expected spares the tables that would be outgrown. */
  constructor(expected = 0) {
    this.bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(expected + 1)) + 1);
    const nodes = 1 << (this.bits - 1);
    this.places = new Int32Array(nodes * 2);
    this.parents = new Int32Array(nodes);
    this.units = new Uint16Array(nodes);
    this.values = new Float64Array(nodes).fill(NaN);
  }

  /** The node one code unit further; `ROOT` when no word goes on so. */
  next(node: number, unit: number): number {
    return this.places[this.placeOf(node, unit)] ?? ROOT;
  }

  /** The node of a word; `ROOT` when no word begins so. */
  find(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      node = this.next(node, word.charCodeAt(at));
      if (node === ROOT) break;
    }
    return node;
  }

  /** The node one code unit further, made when there is none. */
  grow(node: number, unit: number): number {
    const place = this.placeOf(node, unit);
    const known = this.places[place] ?? ROOT;
    if (known !== ROOT) return known;
    const made = this.size;
    this.places[place] = made;
    this.parents[made] = node;
    this.units[made] = unit;
    this.size += 1;
    if (this.size === this.parents.length) this.enlarge();
    return made;
  }

  /** The node of a word, made when there is none. */
  nodeOf(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) node = this.grow(node, word.charCodeAt(at));
    return node;
  }

  /** What the word of a node says; NaN when no word ends there. */
  valueAt(node: number): number {
    return this.values[node] ?? NaN;
  }

  setAt(node: number, value: number): void {
    this.values[node] = value;
  }

  private placeOf(node: number, unit: number): number {
    const { places, parents, units } = this;
    const last = places.length - 1;
    const hash = Math.imul(Math.imul(node, SPREAD_NODE) ^ unit, SPREAD_UNIT);
    let place = hash >>> (32 - this.bits);
    for (let there = places[place] ?? ROOT; there !== ROOT; there = places[place] ?? ROOT) {
      if (units[there] === unit && parents[there] === node) break;
      place = (place + 1) & last;
    }
    return place;
  }

  private enlarge(): void {
    const { parents, units, values } = this;
    this.bits += 1;
    this.places = new Int32Array(1 << this.bits);
    this.parents = new Int32Array(parents.length * 2);
    this.units = new Uint16Array(units.length * 2);
    this.values = new Float64Array(values.length * 2).fill(NaN);
    this.parents.set(parents);
    this.units.set(units);
    this.values.set(values);
    for (let node = 1; node < this.size; node += 1) {
      this.places[this.placeOf(parents[node] ?? ROOT, units[node] ?? 0)] = node;
    }
  }
}
