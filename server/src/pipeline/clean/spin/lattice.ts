import { isHan } from '../../language/characters.ts';
import { FOREIGN, MARK } from '../../language/company.ts';
import { LONGEST_WORD, type WordModel } from '../../language/words.ts';
import { ROOT } from '../../language/word-tree.ts';

/** Another reading of a stretch of the text: `original` may have stood where [start, end) is now. */
export interface Arc {
  readonly start: number;
  readonly end: number;
  readonly original: string;
}

export interface Path {
  readonly score: number;
  /** The chosen readings by their numbers, in the order of the text. */
  readonly arcs: readonly number[];
}

/** A place between two characters of one of the readings. */
interface Node {
  readonly steps: { readonly char: string; readonly to: number; readonly arc: number | null }[];
}

/** A word that begins at a node. */
interface Edge {
  readonly to: number;
  /** The word as its neighbours see it; see `Company`. */
  readonly id: number;
  readonly cost: number;
  /** The readings it begins in or goes into. */
  readonly arcs: readonly number[];
}

/** The best way to a word that ends at a node. */
interface Way {
  readonly score: number;
  readonly id: number;
  readonly back: Way | null;
  readonly arcs: readonly number[];
}

/** A letter of a foreign word, in nats. */
const LETTER_COST = -2;
const LETTER = /[A-Za-z]/u;
const ALPHANUMERIC = /[A-Za-z0-9]/u;

/**
 * A stretch of text and its other readings as one lattice of characters; words may begin in one
 * reading and end in another, as 电商 does in 电[商业]务. Its words are looked up once, then it can be
 * read under any odds. Linear in the length of the text.
 */
export class Lattice {
  private readonly length: number;
  private readonly opening: number;
  private readonly words: WordModel;
  private readonly edges: readonly (readonly Edge[])[];
  private readonly order: readonly number[];

  /** `opening` is the word before the text: a mark, or '' when it is not known. */
  constructor(text: string, opening: string, arcs: readonly Arc[], words: WordModel) {
    const nodes = nodesOf(text, arcs);
    this.length = text.length;
    this.opening = words.idOf(opening);
    this.words = words;
    this.order = topologicalOrder(text.length, nodes);
    this.edges = nodes.map((_, node) => edgesFrom(node, nodes, words));
  }

  /**
   * The most likely sequence of words (a bigram model after Viterbi). `priorOf` says what choosing a
   * reading weighs, in nats; -Infinity leaves it out.
   */
  bestPath(priorOf: (arc: number) => number): Path {
    const ways: Way[][] = this.edges.map(() => []);
    ways[0]?.push({ score: 0, id: this.opening, back: null, arcs: [] });
    for (const node of this.order) this.extend(node, ways, priorOf);
    const last = highest(ways[this.length] ?? []);
    return last ? { score: last.score, arcs: chosen(last) } : { score: -Infinity, arcs: [] };
  }

  /** Offers every word that begins at `node` to the node it ends at. */
  private extend(node: number, ways: readonly Way[][], priorOf: (arc: number) => number): void {
    const from = ways[node] ?? [];
    if (from.length === 0) return;
    for (const edge of this.edges[node] ?? []) {
      let odds = edge.cost;
      for (const arc of edge.arcs) odds += priorOf(arc);
      if (odds > -Infinity) offer(ways[edge.to] ?? [], this.after(from, edge, odds));
    }
  }

  /** The best way that ends with this word. */
  private after(from: readonly Way[], { id, arcs }: Edge, odds: number): Way {
    let score = -Infinity;
    let back: Way | null = null;
    for (const way of from) {
      const own = way.score + this.words.affinityOf(way.id, id);
      if (own > score) [score, back] = [own, way];
    }
    return { score: score + odds, id, back, arcs };
  }
}

/** Of two ways with the same last word the better one goes on. */
function offer(ways: Way[], way: Way): void {
  const known = ways.findIndex(({ id }) => id === way.id);
  if (known < 0) ways.push(way);
  else if (way.score > (ways[known]?.score ?? -Infinity)) ways[known] = way;
}

/** Nodes 0 … length are the places of the text; each reading adds a chain of nodes of its own. */
function nodesOf(text: string, arcs: readonly Arc[]): Node[] {
  const nodes: Node[] = Array.from({ length: text.length + 1 }, () => ({ steps: [] }));
  for (let index = 0; index < text.length; index += 1) {
    nodes[index]?.steps.push({ char: text.charAt(index), to: index + 1, arc: null });
  }
  arcs.forEach(({ start, end, original }, arc) => {
    let from = start;
    Array.from(original).forEach((char, place, chars) => {
      const isLast = place === chars.length - 1;
      const to = isLast ? end : nodes.push({ steps: [] }) - 1;
      nodes[from]?.steps.push({ char, to, arc: place === 0 ? arc : null });
      from = to;
    });
  });
  return nodes;
}

/** Places in their order, the inner nodes of a reading right after the place it leaves from. */
function topologicalOrder(length: number, nodes: readonly Node[]): number[] {
  const order: number[] = [];
  for (let place = 0; place <= length; place += 1) {
    order.push(place);
    for (const step of nodes[place]?.steps ?? []) {
      for (let inner = step.to; inner > length;) {
        order.push(inner);
        inner = nodes[inner]?.steps[0]?.to ?? length;
      }
    }
  }
  return order;
}

/** Every word that begins at `node`. */
function edgesFrom(node: number, nodes: readonly Node[], words: WordModel): Edge[] {
  const edges: Edge[] = [];
  /** `length` and `known` are those of the word so far, which is Chinese if it is one. */
  const walk = (at: number, length: number, known: number, arcs: readonly number[]) => {
    for (const { char, to, arc } of nodes[at]?.steps ?? []) {
      const longer = nodeBehind(known, char, words);
      const units = length + char.length;
      const alone = length === 0 ? char : '';
      const taken = arc === null ? arcs : [...arcs, arc];
      const cost = costOf(longer, alone, words);
      if (cost > -Infinity) edges.push({ to, id: idOf(longer, alone, words), cost, arcs: taken });
      // behind the root no longer word begins so
      if (longer !== ROOT && units < LONGEST_WORD && isChinese(char))
        walk(to, units, longer, taken);
    }
  };
  walk(node, 0, ROOT, []);
  return edges;
}

const isChinese = (char: string): boolean => isHan(char.codePointAt(0) ?? 0);

/** The node of the dictionary's tree a character further; `ROOT` when no word goes on so. */
function nodeBehind(known: number, char: string, { tree }: WordModel): number {
  let node = known;
  for (let at = 0; at < char.length; at += 1) {
    node = tree.next(node, char.charCodeAt(at));
    if (node === ROOT) break;
  }
  return node;
}

/** A word by its number, as its neighbours see it: what is no Chinese is one of two kinds. */
function idOf(node: number, alone: string, words: WordModel): number {
  if (alone === '' || isChinese(alone)) return words.idAt(node);
  return words.idOf(ALPHANUMERIC.test(alone) ? FOREIGN : MARK);
}

/**
 * What the word of a node costs, -Infinity for characters that make no word. A character alone that
 * neither stands in the dictionary nor is Chinese goes by without a cost.
 */
function costOf(node: number, alone: string, { inProse, unknown }: WordModel): number {
  const known = inProse(node);
  if (!Number.isNaN(known)) return known;
  if (alone.length !== 1) return -Infinity;
  if (isChinese(alone)) return unknown;
  return LETTER.test(alone) ? LETTER_COST : 0;
}

function highest(ways: readonly Way[]): Way | null {
  let best: Way | null = null;
  for (const way of ways) if (!best || way.score > best.score) best = way;
  return best;
}

function chosen(last: Way): number[] {
  const arcs: number[] = [];
  for (let way: Way | null = last; way; way = way.back) arcs.unshift(...way.arcs);
  return arcs;
}
