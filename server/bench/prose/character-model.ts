import { BASE, FREE, STEP, type Sequences } from '../../src/pipeline/language/prose-model-codec.ts';
import type { Grams } from './character-grams.ts';

/** Sequences of one length with what is estimated of them. */
interface Order extends Grams {
  readonly probabilities: Float64Array;
  /** What is left behind the sequence for signs that were not seen there. */
  readonly backoffs: Float64Array;
  readonly kept: Uint8Array;
}

/** Taken off each count, by the length of the sequence from one on, and given to what was not seen. */
const DISCOUNTS = [0, 0.7, 0.75, 0.8];
const UNSEEN = 1e-8;
/** Something is always left for what was not seen: of a discount, and of what is shared out. */
const LEAST_DISCOUNT = 1e-4;
const LEAST_LEFT = 1e-5;

/** How many sequences are kept: of two signs, and of three and four together. */
export interface Sizes {
  readonly pairs: number;
  readonly longer: number;
}

/** Estimates how likely signs follow each other, and keeps the sequences that tell most. */
export function estimate(grams: readonly Grams[], sizes: Sizes): Sequences[] {
  const orders = grams.map(({ keys, counts }): Order => ({
    keys,
    counts,
    probabilities: new Float64Array(keys.length),
    backoffs: new Float64Array(keys.length).fill(1),
    kept: new Uint8Array(keys.length).fill(1),
  }));
  estimateSigns(orders[0]);
  for (let length = 2; length <= orders.length; length += 1) discount(orders, length);
  prune(orders, sizes);
  for (const { backoffs } of orders) backoffs.fill(1);
  for (let length = 2; length <= orders.length; length += 1) shareOut(orders, length);
  return orders.map(levelsOf);
}

function estimateSigns(order: Order | undefined): void {
  const total = order?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  order?.counts.forEach((count, at) => (order.probabilities[at] = count / total));
}

/** Interpolated absolute discounting: what is taken off goes to the shorter sequence. */
function discount(orders: readonly Order[], length: number): void {
  const { keys, counts, probabilities } = orderOf(orders, length);
  const off = DISCOUNTS[length - 1] ?? 0;
  forEachContext(orders, length, (context, from, to) => {
    let seen = 0;
    for (let at = from; at < to; at += 1) seen += counts[at] ?? 0;
    const { counts: all, backoffs } = orderOf(orders, length - 1);
    const total = Math.max(seen, all[context] ?? 0);
    const left = Math.max(1 - (seen - off * (to - from)) / total, LEAST_DISCOUNT);
    for (let at = from; at < to; at += 1) {
      const shorter = shorterOf(orders, length, keys[at] ?? 0);
      probabilities[at] = ((counts[at] ?? 0) - off) / total + left * shorter;
    }
    if (context >= 0) backoffs[context] = left;
  });
}

/** Keeps what would be lost most by asking the shorter sequence, by how often that is (Stolcke 1998). */
function prune(orders: readonly Order[], { pairs, longer }: Sizes): void {
  const losses = orders.map((_, at) => (at === 0 ? [] : lossesOf(orders, at + 1)));
  for (const order of orders.slice(1)) order.kept.fill(0);
  keepMost(orders, losses.slice(0, 2), pairs);
  keepMost(orders, [[], [], ...losses.slice(2)], longer);
}

function lossesOf(orders: readonly Order[], length: number): number[] {
  const { keys, counts, probabilities } = orderOf(orders, length);
  const before = orderOf(orders, length - 1);
  return Array.from(keys, (key, at) => {
    const context = placeOf(before.keys, Math.floor(key / BASE));
    if (context < 0) return 0;
    const shorter = (before.backoffs[context] ?? 1) * shorterOf(orders, length, key);
    return (counts[at] ?? 0) * Math.abs(Math.log((probabilities[at] ?? 0) / shorter));
  });
}

/** A sequence is kept with all that it begins with. */
function keepMost(orders: readonly Order[], losses: readonly number[][], most: number): void {
  losses
    .flatMap((of, index) => of.map((loss, at) => ({ loss, length: index + 1, at })))
    .sort((one, other) => other.loss - one.loss)
    .slice(0, most)
    .forEach(({ length, at }) => {
      let key = orderOf(orders, length).keys[at] ?? 0;
      for (let shorter = length; shorter > 1; shorter -= 1, key = Math.floor(key / BASE)) {
        const { keys, kept } = orderOf(orders, shorter);
        const place = placeOf(keys, key);
        if (place >= 0) kept[place] = 1;
      }
    });
}

/** What the kept sequences leave is shared out so that all that may follow makes one. */
function shareOut(orders: readonly Order[], length: number): void {
  const { keys, probabilities, kept } = orderOf(orders, length);
  forEachContext(orders, length, (context, from, to) => {
    if (context < 0) return;
    let told = 0;
    let toldShorter = 0;
    for (let at = from; at < to; at += 1) {
      if (kept[at] === 0) continue;
      told += probabilities[at] ?? 0;
      toldShorter += shorterOf(orders, length, keys[at] ?? 0);
    }
    const left = Math.max(1 - told, LEAST_LEFT) / Math.max(1 - toldShorter, LEAST_LEFT);
    orderOf(orders, length - 1).backoffs[context] = left;
  });
}

/** Calls for each run of sequences that begin alike; `context` is where their beginning stands. */
function forEachContext(
  orders: readonly Order[],
  length: number,
  call: (context: number, from: number, to: number) => void,
): void {
  const { keys } = orderOf(orders, length);
  const before = orderOf(orders, length - 1).keys;
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const beginning = Math.floor((keys[from] ?? 0) / BASE);
    while (to < keys.length && Math.floor((keys[to] ?? 0) / BASE) === beginning) to += 1;
    call(placeOf(before, beginning), from, to);
  }
}

/** How likely the last sign of a sequence is behind one sign less. */
function shorterOf(orders: readonly Order[], length: number, key: number): number {
  let share = 1;
  let rest = key % BASE ** (length - 1);
  for (let shorter = length - 1; shorter > 1; shorter -= 1, rest %= BASE ** shorter) {
    const order = orderOf(orders, shorter);
    const place = placeOf(order.keys, rest);
    if (place >= 0 && order.kept[place] === 1) return share * (order.probabilities[place] ?? 0);
    const before = orderOf(orders, shorter - 1);
    const context = placeOf(before.keys, Math.floor(rest / BASE));
    if (context >= 0 && before.kept[context] === 1) share *= before.backoffs[context] ?? 1;
  }
  const place = placeOf(orderOf(orders, 1).keys, rest);
  return share * (place < 0 ? UNSEEN : (orderOf(orders, 1).probabilities[place] ?? UNSEEN));
}

function orderOf(orders: readonly Order[], length: number): Order {
  const order = orders[length - 1];
  if (!order) throw new RangeError(`no sequences of ${String(length)} signs`);
  return order;
}

/** Where a number stands in a sorted list; -1 where it does not. */
function placeOf(sorted: Float64Array, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number ? low : -1;
}

function levelsOf({ keys, probabilities, backoffs, kept }: Order): Sequences {
  const isKept = (_: number, at: number) => kept[at] === 1;
  return {
    keys: keys.filter(isKept),
    costs: Uint8Array.from(probabilities.filter(isKept), (share) => level(share, 0)),
    backoffs: Uint8Array.from(backoffs.filter(isKept), (share) => level(share, FREE)),
  };
}

const level = (share: number, free: number): number =>
  Math.max(0, Math.min(255, Math.round(-Math.log(share) / STEP) + free));
