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

interface Best {
  readonly score: number;
  readonly back: number;
  readonly arcs: readonly Arc[];
}

/** A word that neither stands in the dictionary nor is Chinese goes by without a cost. */
const HAN = /\p{Script=Han}/u;
/** A letter of a foreign word, in nats. */
const LETTER_COST = -2;
const LETTER = /[A-Za-z]/u;

/**
 * Reads a stretch of text and its other readings as one lattice of characters and finds the most
 * likely sequence of words through it; words may begin in one reading and end in another, as 电商
 * does in 电[商业]务. A unigram model after Viterbi; linear in the length of the text.
 */
export function bestPath(text: string, arcs: readonly Arc[], words: WordModel): Path {
  const nodes = latticeOf(text, arcs);
  const order = topologicalOrder(text.length, nodes);
  const best = new Map<number, Best>([[0, { score: 0, back: -1, arcs: [] }]]);
  for (const node of order) {
    const from = best.get(node);
    if (from) extend(node, from, nodes, words, best);
  }
  const last = best.get(text.length);
  return last
    ? { score: last.score, arcs: chosen(text.length, best) }
    : { score: -Infinity, arcs: [] };
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
  from: Best,
  nodes: readonly Node[],
  words: WordModel,
  best: Map<number, Best>,
): void {
  const offer = (to: number, score: number, arcs: readonly Arc[]) => {
    if (score > (best.get(to)?.score ?? -Infinity)) best.set(to, { score, back: node, arcs });
  };
  const walk = (at: number, word: string, arcs: readonly Arc[], prior: number) => {
    for (const { char, to, arc } of nodes[at]?.steps ?? []) {
      const longer = word + char;
      const cost = costOf(longer, words);
      const taken = arc === null ? arcs : [...arcs, arc];
      const odds = arc === null ? prior : prior + arc.prior;
      if (cost !== undefined) offer(to, from.score + cost + odds, taken);
      if (longer.length < LONGEST_WORD && HAN.test(char)) walk(to, longer, taken, odds);
    }
  };
  walk(node, '', [], 0);
}

/** What a word costs; undefined for characters that make no word. */
function costOf(word: string, { scoreOf, unknown }: WordModel): number | undefined {
  const known = scoreOf(word);
  if (known !== undefined || word.length > 1) return known;
  if (HAN.test(word)) return unknown;
  return LETTER.test(word) ? LETTER_COST : 0;
}

function chosen(end: number, best: ReadonlyMap<number, Best>): Arc[] {
  const arcs: Arc[] = [];
  for (let node = end; node > 0;) {
    const step = best.get(node);
    if (!step) break;
    arcs.unshift(...step.arcs);
    node = step.back;
  }
  return arcs;
}
