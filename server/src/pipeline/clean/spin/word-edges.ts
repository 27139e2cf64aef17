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

/** A place between two characters of one of the readings. */
export interface Node {
  readonly steps: Step[];
}

/** A character further, to another node; `arc` is the reading that begins with it. */
interface Step {
  readonly char: string;
  readonly isChinese: boolean;
  readonly to: number;
  readonly arc: number | null;
}

/** A word that begins at a node. */
export interface WordEdge {
  readonly to: number;
  /** The word as its neighbours see it; see `Company`. */
  readonly id: number;
  readonly cost: number;
  /** The readings it begins in or goes into. */
  readonly arcs: readonly number[];
}

/** A letter of a foreign word, in nats. */
const LETTER_COST = -2;
const LETTER = /[A-Za-z]/u;
const ALPHANUMERIC = /[A-Za-z0-9]/u;

/** Nodes 0 … length are the places of the text; each reading adds a chain of nodes of its own. */
export function nodesOf(text: string, arcs: readonly Arc[]): Node[] {
  const nodes: Node[] = Array.from({ length: text.length + 1 }, () => ({ steps: [] }));
  for (let index = 0; index < text.length; index += 1) {
    nodes[index]?.steps.push(stepOf(text.charAt(index), index + 1, null));
  }
  arcs.forEach(({ start, end, original }, arc) => {
    let from = start;
    Array.from(original).forEach((char, place, chars) => {
      const isLast = place === chars.length - 1;
      const to = isLast ? end : nodes.push({ steps: [] }) - 1;
      nodes[from]?.steps.push(stepOf(char, to, place === 0 ? arc : null));
      from = to;
    });
  });
  return nodes;
}

const stepOf = (char: string, to: number, arc: number | null): Step => ({
  char,
  isChinese: isHan(char.codePointAt(0) ?? 0),
  to,
  arc,
});

/** Places in their order, the inner nodes of a reading right after the place it leaves from. */
export function topologicalOrder(length: number, nodes: readonly Node[]): number[] {
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
export function edgesFrom(node: number, nodes: readonly Node[], words: WordModel): WordEdge[] {
  const edges: WordEdge[] = [];
  /** `length` and `known` are those of the word so far, which is Chinese if it is one. */
  const walk = (at: number, length: number, known: number, arcs: readonly number[]) => {
    for (const step of nodes[at]?.steps ?? []) {
      const { char, to, arc } = step;
      const longer = nodeBehind(known, char, words);
      const units = length + char.length;
      const alone = length === 0 ? step : null;
      const taken = arc === null ? arcs : [...arcs, arc];
      const cost = costOf(longer, alone, words);
      if (cost > -Infinity) edges.push({ to, id: idOf(longer, alone, words), cost, arcs: taken });
      // behind the root no longer word begins so
      if (longer !== ROOT && units < LONGEST_WORD && step.isChinese) walk(to, units, longer, taken);
    }
  };
  walk(node, 0, ROOT, []);
  return edges;
}

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
function idOf(node: number, alone: Step | null, words: WordModel): number {
  if (!alone || alone.isChinese) return words.idAt(node);
  return words.idOf(ALPHANUMERIC.test(alone.char) ? FOREIGN : MARK);
}

/**
 * What the word of a node costs, -Infinity for characters that make no word. A character alone that
 * neither stands in the dictionary nor is Chinese goes by without a cost.
 */
function costOf(node: number, alone: Step | null, { inProse, unknown }: WordModel): number {
  const known = inProse(node);
  if (!Number.isNaN(known)) return known;
  if (alone?.char.length !== 1) return -Infinity;
  if (alone.isChinese) return unknown;
  return LETTER.test(alone.char) ? LETTER_COST : 0;
}
