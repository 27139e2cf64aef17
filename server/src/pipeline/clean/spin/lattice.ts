import { FOREIGN, MARK } from '../../language/company.ts';
import { LONGEST_WORD, type WordModel } from '../../language/words.ts';

/** Another reading of a stretch of the text: `original` may have stood where [start, end) is now. */
export interface Arc {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  /** The logarithm of the odds that this stretch was spun, before its neighbours are looked at. */
  readonly prior: number;
}

export interface Path {
  readonly score: number;
  /** The chosen readings, in the order of the text. */
  readonly arcs: readonly Arc[];
}

/** A place between two characters of one of the readings. */
interface Node {
  readonly steps: { readonly char: string; readonly to: number; readonly arc: Arc | null }[];
}

/** The best way to a word that ends at a node. */
interface Way {
  readonly score: number;
  readonly word: string;
  readonly back: Way | null;
  /** The readings its last word goes through. */
  readonly arcs: readonly Arc[];
}

/** Ways to a node by their last word, as the model knows it. */
type Ways = Map<string, Way>;

/** A word that neither stands in the dictionary nor is Chinese goes by without a cost. */
const HAN = /\p{Script=Han}/u;
/** A letter of a foreign word, in nats. */
const LETTER_COST = -2;
const LETTER = /[A-Za-z]/u;
const ALPHANUMERIC = /[A-Za-z0-9]/u;

/**
 * Reads a stretch of text and its other readings as one lattice of characters and finds the most
 * likely sequence of words through it; words may begin in one reading and end in another, as 电商
 * does in 电[商业]务. A bigram model after Viterbi; linear in the length of the text.
 */
export function bestPath(
  { text, opening }: { readonly text: string; readonly opening: string },
  arcs: readonly Arc[],
  words: WordModel,
): Path {
  const nodes = latticeOf(text, arcs);
  const start: Way = { score: 0, word: opening, back: null, arcs: [] };
  const best = nodes.map((): Ways => new Map());
  best[0]?.set(opening, start);
  for (const node of topologicalOrder(text.length, nodes)) extend(node, nodes, words, best);
  const last = bestOf(best[text.length]?.values() ?? [], ({ score }) => score);
  return last ? { score: last.score, arcs: chosen(last) } : { score: -Infinity, arcs: [] };
}

/** Nodes 0 … length are the places of the text; each reading adds a chain of nodes of its own. */
function latticeOf(text: string, arcs: readonly Arc[]): Node[] {
  const nodes: Node[] = Array.from({ length: text.length + 1 }, () => ({ steps: [] }));
  for (let index = 0; index < text.length; index += 1) {
    nodes[index]?.steps.push({ char: text.charAt(index), to: index + 1, arc: null });
  }
  for (const arc of arcs) {
    let from = arc.start;
    Array.from(arc.original).forEach((char, place, chars) => {
      const isLast = place === chars.length - 1;
      const to = isLast ? arc.end : nodes.push({ steps: [] }) - 1;
      nodes[from]?.steps.push({ char, to, arc: place === 0 ? arc : null });
      from = to;
    });
  }
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

/** Offers every word that begins at `node` to the node it ends at. */
function extend(
  node: number,
  nodes: readonly Node[],
  words: WordModel,
  best: readonly Ways[],
): void {
  const ways = [...(best[node]?.values() ?? [])];
  if (ways.length === 0) return;
  const offer = (to: number, word: string, cost: number, arcs: readonly Arc[]) => {
    const kind = kindOf(word);
    const scoreAfter = (way: Way) => way.score + words.affinityOf(way.word, kind);
    const back = bestOf(ways, scoreAfter);
    if (!back) return;
    const score = scoreAfter(back) + cost;
    if (score > (best[to]?.get(kind)?.score ?? -Infinity)) {
      best[to]?.set(kind, { score, word: kind, back, arcs });
    }
  };
  const walk = (at: number, word: string, arcs: readonly Arc[], prior: number) => {
    for (const { char, to, arc } of nodes[at]?.steps ?? []) {
      const longer = word + char;
      const cost = costOf(longer, words);
      const taken = arc === null ? arcs : [...arcs, arc];
      const odds = arc === null ? prior : prior + arc.prior;
      if (cost !== undefined) offer(to, longer, cost + odds, taken);
      if (longer.length < LONGEST_WORD && HAN.test(char)) walk(to, longer, taken, odds);
    }
  };
  walk(node, '', [], 0);
}

/** The word as its neighbours see it. */
function kindOf(word: string): string {
  if (HAN.test(word)) return word;
  return ALPHANUMERIC.test(word) ? FOREIGN : MARK;
}

/** What a word costs; undefined for characters that make no word. */
function costOf(word: string, { scoreInProse, unknown }: WordModel): number | undefined {
  const known = scoreInProse(word);
  if (known !== undefined || word.length > 1) return known;
  if (HAN.test(word)) return unknown;
  return LETTER.test(word) ? LETTER_COST : 0;
}

function bestOf(ways: Iterable<Way>, scoreOf: (way: Way) => number): Way | null {
  let best: Way | null = null;
  let highest = -Infinity;
  for (const way of ways) {
    const score = scoreOf(way);
    if (score > highest) [best, highest] = [way, score];
  }
  return best;
}

function chosen(last: Way): Arc[] {
  const arcs: Arc[] = [];
  for (let way: Way | null = last; way; way = way.back) arcs.unshift(...way.arcs);
  return arcs;
}
