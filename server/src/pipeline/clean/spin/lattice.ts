import type { WordModel } from '../../language/words.ts';
import { charactersOf, eachWordFrom, topologicalOrder, type Arc } from './word-edges.ts';

export interface Path {
  readonly score: number;
  /** The chosen readings by their numbers, in the order of the text. */
  readonly arcs: readonly number[];
}

/** A word that ends at a node, and the best way to it under the odds it was last read under. */
interface State {
  readonly id: number;
  /** -Infinity when no way leads here. */
  score: number;
  back: State | null;
  edge: Edge | null;
}

/** A word between two nodes. */
interface Edge {
  /** The words that end where it begins. */
  readonly from: readonly State[];
  /** Where it stands how well this word follows them. */
  readonly first: number;
  readonly to: State;
  readonly cost: number;
  /** The readings it begins in or goes into. */
  readonly arcs: readonly number[];
}

/**
 * A stretch of text and its other readings as one lattice of characters; words may begin in one
 * reading and end in another, as 电商 does in 电[商业]务. Its words, and what they say of each other,
 * are looked up once, then it can be read under any odds. Linear in the length of the text.
 */
export class Lattice {
  /** All but that of the opening, and those at the end of the text. */
  private readonly states: State[] = [];
  private readonly last: readonly State[];
  /** An edge stands behind all that lead to where it begins. */
  private readonly edges: Edge[] = [];
  /** By edge how well its word follows each of those that end where it begins, in nats. */
  private readonly affinities: number[] = [];

  /** `opening` is the word before the text: a mark, or '' when it is not known. */
  constructor(text: string, opening: string, arcs: readonly Arc[], words: WordModel) {
    const characters = charactersOf(text, arcs);
    const statesAt: State[][] = characters.codes.map(() => []);
    statesAt[0]?.push(stateOf(words.idOf(opening)));
    for (const node of topologicalOrder(characters)) {
      const from = statesAt[node] ?? [];
      if (from.length === 0) continue;
      eachWordFrom(node, characters, words, (to, id, cost, own) => {
        const first = this.affinities.length;
        for (const state of from) this.affinities.push(words.affinityOf(state.id, id));
        this.edges.push({ from, first, to: this.stateAt(statesAt[to] ?? [], id), cost, arcs: own });
      });
    }
    this.last = statesAt[text.length] ?? [];
  }

  /** Ways whose last word is the same are one: the better one goes on. */
  private stateAt(states: State[], id: number): State {
    for (const state of states) if (state.id === id) return state;
    const state = stateOf(id);
    states.push(state);
    this.states.push(state);
    return state;
  }

  /**
   * The most likely sequence of words (a bigram model after Viterbi). `priorOf` says what choosing a
   * reading weighs, in nats; -Infinity leaves it out.
   */
  bestPath(priorOf: (arc: number) => number): Path {
    for (const state of this.states) state.score = -Infinity;
    for (const edge of this.edges) follow(edge, this.affinities, priorOf);
    const last = highest(this.last);
    return { score: last?.score ?? -Infinity, arcs: chosen(last) };
  }
}

const stateOf = (id: number): State => ({ id, score: 0, back: null, edge: null });

/** Offers the best way that ends with this word to the node it ends at. */
function follow(edge: Edge, affinities: readonly number[], priorOf: (arc: number) => number): void {
  const { from, first, to, arcs } = edge;
  let odds = edge.cost;
  for (const arc of arcs) odds += priorOf(arc);
  let best = -Infinity;
  let back: State | null = null;
  for (let at = 0; at < from.length; at += 1) {
    const state = from[at];
    const score = (state?.score ?? -Infinity) + (affinities[first + at] ?? 0);
    if (score > best) [best, back] = [score, state ?? null];
  }
  if (best + odds <= to.score) return;
  to.score = best + odds;
  to.back = back;
  to.edge = edge;
}

function highest(states: readonly State[]): State | null {
  let best: State | null = null;
  for (const state of states) if (state.score > (best?.score ?? -Infinity)) best = state;
  return best;
}

function chosen(last: State | null): number[] {
  const arcs: number[] = [];
  for (let state = last; state?.edge; state = state.back) arcs.unshift(...state.edge.arcs);
  return arcs;
}
