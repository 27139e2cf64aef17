import { BASE, FREE, ORDER, STEP, unpackSequences, type Sequences } from './prose-model-codec.ts';
import { packedSequences, signs } from './prose-model-table.ts';
import { simplifiedChars } from './script.ts';

// How likely characters follow each other in prose: a model of sequences of up to four characters with
// backing off (Katz 1987; interpolated absolute discounting, Ney, Essen and Kneser 1994), of which only
// what tells most was kept (Stolcke 1998). Counted by bench/prose/count-characters.ts.

/** The last signs read, as a number of base `BASE`; zero where nothing is known. */
export type Context = number;

/** What became of reading some text behind a context. */
export interface ReadOn {
  /** Natural logarithm of how likely the text is there. */
  readonly score: number;
  readonly context: Context;
}

export const NO_CONTEXT: Context = 0;

const LARGEST_CONTEXT = BASE ** (ORDER - 1);
/** A sign that prose does not have. */
const UNSEEN = -18;
const DIGIT = '0';
const LETTER = 'a';

/** Reads text on from a context. Numbers and words of letters count as one sign, blanks as none. */
export function readOn(context: Context, text: string): ReadOn {
  const { ids, table } = (loaded ??= load());
  let score = 0;
  let last = context % BASE;
  for (const char of text) {
    const sign = signOf(char);
    const id = ids.get(sign) ?? 0;
    if (sign === '' || (id === last && isRun(sign))) continue;
    score += logProbability(table, context, id);
    context = (context * BASE + id) % LARGEST_CONTEXT;
    last = id;
  }
  return { score, context };
}

/** Whether one such sign stands for a whole run of them. */
export const isRun = (sign: string): boolean => sign === DIGIT || sign === LETTER;

const known = new Map<string, string>();

/**
 * What the model takes a character for: the Simplified and half-width one; one for all digits, one for
 * all letters, and one for 他, 她 and 它, between which no characters beside them decide. Empty for blanks.
 */
export function signOf(char: string): string {
  let sign = known.get(char);
  if (sign === undefined) known.set(char, (sign = findSign(char)));
  return sign;
}

function findSign(char: string): string {
  const plain = (simplifiedChars.get(char) ?? char).normalize('NFKC');
  if (char !== '\n' && /^\s*$/u.test(plain)) return '';
  if (/^\d$/u.test(plain)) return DIGIT;
  if (/^[a-z]$/iu.test(plain)) return LETTER;
  if ('她它牠'.includes(plain)) return '他';
  return /^[\x21-\x7e]$/u.test(plain) ? plain : (simplifiedChars.get(char) ?? char);
}

interface Model {
  readonly ids: ReadonlyMap<string, number>;
  readonly table: Table;
}

let loaded: Model | undefined;

const load = (): Model => ({
  ids: new Map(Array.from(signs, (sign, at) => [sign, at + 1])),
  table: new Table(unpackSequences(packedSequences)),
});

/** Asks for ever shorter contexts until the sign was seen behind one; each step has its price. */
function logProbability(table: Table, context: Context, id: number): number {
  if (id === 0) return UNSEEN;
  let steps = 0;
  for (let size = LARGEST_CONTEXT; size > 1; size /= BASE) {
    const seen = context % size;
    if (seen < size / BASE) continue;
    const place = table.placeOf(seen * BASE + id);
    if (table.has(place)) return -STEP * (steps + table.costAt(place));
    const before = table.placeOf(seen);
    if (table.has(before)) steps += table.backoffAt(before);
  }
  return -STEP * (steps + table.costAt(table.placeOf(id)));
}

const FREE_PLACE = -1;

/** Sequences of all lengths in one table (open addressing), half of it free. */
class Table {
  private readonly keys: Float64Array;
  private readonly costs: Uint8Array;
  private readonly backoffs: Int16Array;

  constructor(orders: readonly Sequences[]) {
    const size = orders.reduce((sum, { keys }) => sum + keys.length, 0);
    const places = 2 ** Math.ceil(Math.log2(2 * size + 2));
    this.keys = new Float64Array(places).fill(FREE_PLACE);
    this.costs = new Uint8Array(places);
    this.backoffs = new Int16Array(places);
    for (const { keys, costs, backoffs } of orders) {
      keys.forEach((key, at) => {
        const place = this.placeOf(key);
        this.keys[place] = key;
        this.costs[place] = costs[at] ?? 0;
        this.backoffs[place] = (backoffs[at] ?? 0) - FREE;
      });
    }
  }

  /** Where a sequence stands, or would. */
  placeOf(key: number): number {
    const last = this.keys.length - 1;
    let hash = Math.imul(
      (key >>> 0) ^ Math.imul(Math.floor(key / 2 ** 32), 0x9e37_79b1),
      0x85eb_ca6b,
    );
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2_ae35);
    let place = (hash ^ (hash >>> 13)) & last;
    while (this.keys[place] !== FREE_PLACE && this.keys[place] !== key) place = (place + 1) & last;
    return place;
  }

  readonly has = (place: number): boolean => this.keys[place] !== FREE_PLACE;
  readonly costAt = (place: number): number => this.costs[place] ?? 0;
  readonly backoffAt = (place: number): number => this.backoffs[place] ?? 0;
}
