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

/**
 * The characters of a text and of its other readings, each by the node it leads away from: nodes
 * 0 … length are the places of the text, and each reading has a chain of nodes of its own.
 */
interface Characters {
  readonly length: number;
  /** Code points; `END` at the end of the text. */
  readonly codes: number[];
  /** The nodes they lead to. */
  readonly next: number[];
  /** By place the readings that may begin there. */
  readonly readings: (Reading[] | undefined)[];
}

/** `first` is the node of its first character, and stands for the place where it begins. */
interface Reading {
  readonly arc: number;
  readonly first: number;
}

/** Is told of a word, by its number as its neighbours see it (see `Company`). */
type SeeWord = (to: number, id: number, cost: number, arcs: readonly number[]) => void;

/** A letter of a foreign word, in nats. */
const LETTER_COST = -2;
const LETTER = /[A-Za-z]/u;
const ALPHANUMERIC = /[A-Za-z0-9]/u;
const END = -1;
const LAST_UNIT = 0xffff;
const NONE: readonly never[] = [];

export function charactersOf(text: string, arcs: readonly Arc[]): Characters {
  const { length } = text;
  const codes: number[] = [];
  const next: number[] = [];
  for (let place = 0; place < length; place += 1) {
    codes.push(text.charCodeAt(place));
    next.push(place + 1);
  }
  codes.push(END);
  next.push(length);
  const readings: (Reading[] | undefined)[] = [];
  arcs.forEach(({ start, end, original }, arc) => {
    const first = codes.length;
    for (const char of original) next.push(codes.push(char.codePointAt(0) ?? END));
    if (codes.length === first) return;
    next[codes.length - 1] = end;
    (readings[start] ??= []).push({ arc, first });
  });
  return { length, codes, next, readings };
}

/** Places in their order, the inner nodes of a reading right after the place it leaves from. */
export function topologicalOrder({ length, next, readings }: Characters): number[] {
  const order: number[] = [];
  for (let place = 0; place <= length; place += 1) {
    order.push(place);
    for (const { first } of readings[place] ?? NONE) {
      for (let inner = next[first] ?? 0; inner > length; inner = next[inner] ?? 0)
        order.push(inner);
    }
  }
  return order;
}

/** Tells of every word that begins at `node`; it may go on in another reading. */
export function eachWordFrom(
  node: number,
  { codes, next, readings }: Characters,
  words: WordModel,
  see: SeeWord,
): void {
  /** `known` and `units` are the tree's node and the length of the word so far. */
  const goOn = (at: number, known: number, units: number, arcs: readonly number[]) => {
    read(at, known, units, arcs);
    for (const { arc, first } of readings[at] ?? NONE) read(first, known, units, [...arcs, arc]);
  };
  const read = (at: number, known: number, units: number, arcs: readonly number[]) => {
    const code = codes[at] ?? END;
    if (code === END) return;
    const [to, longer] = [next[at] ?? 0, nodeBehind(known, code, words)];
    const alone = units === 0 ? code : null;
    const cost = costOf(longer, alone, words);
    if (cost > -Infinity) see(to, idOf(longer, alone, words), cost, arcs);
    const length = units + (code > LAST_UNIT ? 2 : 1);
    // behind the root no longer word begins so
    if (longer !== ROOT && length < LONGEST_WORD && isHan(code)) goOn(to, longer, length, arcs);
  };
  goOn(node, ROOT, 0, NONE);
}

/** The node of the dictionary's tree a character further; `ROOT` when no word goes on so. */
function nodeBehind(known: number, code: number, { tree }: WordModel): number {
  if (code <= LAST_UNIT) return tree.next(known, code);
  const pair = String.fromCodePoint(code);
  const half = tree.next(known, pair.charCodeAt(0));
  return half === ROOT ? ROOT : tree.next(half, pair.charCodeAt(1));
}

/** A word by its number: what is no Chinese is one of two kinds. */
function idOf(node: number, alone: number | null, words: WordModel): number {
  if (alone === null || isHan(alone)) return words.idAt(node);
  return words.idOf(ALPHANUMERIC.test(String.fromCodePoint(alone)) ? FOREIGN : MARK);
}

/**
 * What the word of a node costs, -Infinity for characters that make no word. A character alone that
 * neither stands in the dictionary nor is Chinese goes by without a cost.
 */
function costOf(node: number, alone: number | null, { inProse, unknown }: WordModel): number {
  const known = inProse(node);
  if (!Number.isNaN(known)) return known;
  if (alone === null || alone > LAST_UNIT) return -Infinity;
  if (isHan(alone)) return unknown;
  return LETTER.test(String.fromCharCode(alone)) ? LETTER_COST : 0;
}
