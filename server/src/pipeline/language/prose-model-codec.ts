import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** How many signs a sequence of the model has at most. */
export const ORDER = 4;
/** Sequences are numbers of this base, a digit for each sign: four of them fit a double exactly. */
export const BASE = 8192;

/** Sequences of one length, ascending, and what is known of them, in steps of `STEP` nats. */
export interface Sequences {
  readonly keys: Float64Array;
  /** How unlikely the last sign is behind the others. */
  readonly costs: Uint8Array;
  /** What it costs, above `FREE`, that a sign stands behind a sequence that was not seen there. */
  readonly backoffs: Uint8Array;
}

export const STEP = 0.1;
/** The level that costs nothing; backing off may also make a sign likelier. */
export const FREE = 50;

const MORE = 128;

/** Packs sequences of each length from one on as text: distances between keys, then both levels. */
export function packSequences(orders: readonly Sequences[]): string {
  const bytes = orders.flatMap(({ keys, costs, backoffs }) => [
    Buffer.from(packNumbers([keys.length])),
    Buffer.from(packNumbers(distancesOf(keys))),
    costs,
    backoffs,
  ]);
  const all = Buffer.concat(bytes);
  return brotliCompressSync(all, {
    params: {
      [constants.BROTLI_PARAM_SIZE_HINT]: all.length,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  }).toString('base64');
}

export function unpackSequences(packed: string): readonly Sequences[] {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const orders: Sequences[] = [];
  let at = 0;
  const readNumber = (): number => {
    let number = 0;
    for (let scale = 1; ; scale *= MORE) {
      const byte = bytes[at] ?? 0;
      at += 1;
      number += (byte % MORE) * scale;
      if (byte < MORE) return number;
    }
  };
  while (at < bytes.length) {
    const keys = new Float64Array(readNumber());
    let key = 0;
    for (let index = 0; index < keys.length; index += 1) keys[index] = key += readNumber();
    const costs = bytes.subarray(at, at + keys.length);
    const backoffs = bytes.subarray(at + keys.length, at + 2 * keys.length);
    at += 2 * keys.length;
    orders.push({ keys, costs, backoffs });
  }
  return orders;
}

const distancesOf = (keys: Float64Array): Float64Array =>
  keys.map((key, at) => key - (keys[at - 1] ?? 0));

/** Seven bits a byte, the lowest first; all but the last byte of a number say that more follow. */
function packNumbers(numbers: Iterable<number>): number[] {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number >= MORE; number = Math.floor(number / MORE)) bytes.push((number % MORE) + MORE);
    bytes.push(number);
  }
  return bytes;
}
