/** Small whole numbers by the numbers of words: two arrays in step, ids ascending. */
export interface Levels {
  readonly ids: Uint16Array;
  readonly levels: Int8Array;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Digits of a number are of base 32, the last one first; all but the last have this bit too. */
const MORE = 32;
const GROUP = ' ';

/**
 * Levels as text: a group of ids for each level in the order 0, 1, -1, 2, -2, …, each id as its
 * distance from the one before.
 */
export function packLevels(levels: ReadonlyMap<number, number>): string {
  const groups: number[][] = [];
  for (const [id, level] of [...levels].sort(([one], [other]) => one - other)) {
    const group = level > 0 ? 2 * level - 1 : -2 * level;
    while (groups.length <= group) groups.push([]);
    groups[group]?.push(id);
  }
  return groups
    .map((ids) => ids.map((id, at) => packNumber(id - (ids[at - 1] ?? 0))).join(''))
    .join(GROUP);
}

export function unpackLevels(packed: string): Levels {
  const found: (readonly [id: number, level: number])[] = [];
  packed.split(GROUP).forEach((group, index) => {
    const level = index % 2 === 0 ? -index / 2 : (index + 1) / 2;
    let id = 0;
    for (const distance of numbersIn(group)) found.push([(id += distance), level]);
  });
  found.sort(([one], [other]) => one - other);
  return {
    ids: Uint16Array.from(found, ([id]) => id),
    levels: Int8Array.from(found, ([, level]) => level),
  };
}

/** The level of an id; undefined when it is not there. */
export function levelOf({ ids, levels }: Levels, id: number): number | undefined {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? levels[low] : undefined;
}

function packNumber(number: number): string {
  const digit = number % MORE;
  const rest = Math.floor(number / MORE);
  return rest === 0 ? DIGITS.charAt(digit) : DIGITS.charAt(digit + MORE) + packNumber(rest);
}

function* numbersIn(packed: string): Generator<number> {
  let number = 0;
  let weight = 1;
  for (const char of packed) {
    const digit = DIGITS.indexOf(char);
    number += (digit % MORE) * weight;
    weight *= MORE;
    if (digit >= MORE) continue;
    yield number;
    [number, weight] = [0, 1];
  }
}
