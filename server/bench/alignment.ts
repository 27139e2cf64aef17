/** Edit distance of two texts in characters (Levenshtein, two rows). */
export function distance(one: string, other: string): number {
  const a = Array.from(one);
  const b = Array.from(other);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end += 1;
  return levenshtein(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

function levenshtein(a: readonly string[], b: readonly string[]): number {
  let row = Uint32Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((char, index) => {
    const next = new Uint32Array(b.length + 1);
    next[0] = index + 1;
    for (let at = 0; at < b.length; at += 1) {
      const kept = (row[at] ?? 0) + (char === b[at] ? 0 : 1);
      next[at + 1] = Math.min(kept, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1);
    }
    row = next;
  });
  return row[b.length] ?? 0;
}

/** The distance of texts whose lines belong to each other; of the whole texts when they do not. */
export function distanceByLine(one: string, other: string): number {
  const [a, b] = [one.split('\n'), other.split('\n')];
  if (a.length !== b.length) return distance(one, other);
  return a.reduce((sum, line, at) => sum + distance(line, b[at] ?? ''), 0);
}

/**
 * For each place between characters of `from` (UTF-16 offsets, both ends included) the place of `to`
 * it belongs to, along a cheapest way of turning one into the other.
 */
export function alignmentOf(from: string, to: string): number[] {
  const width = to.length + 1;
  const costs = costsOf(from, to, width);
  const at = (row: number, column: number) =>
    row < 0 || column < 0 ? Infinity : (costs[row * width + column] ?? 0);
  const places = new Array<number>(from.length + 1).fill(to.length);
  for (let row = from.length, column = to.length; row > 0 || column > 0;) {
    const here = at(row, column);
    // what was put in stands behind its character, so it is taken out first
    const isKept = from[row - 1] === to[column - 1] && at(row - 1, column - 1) === here;
    const isTaken = !isKept && at(row - 1, column) + 1 === here;
    const isPut = !isKept && !isTaken && at(row, column - 1) + 1 === here;
    if (!isPut) row -= 1;
    if (!isTaken) column -= 1;
    places[row] = column;
  }
  return places;
}

function costsOf(from: string, to: string, width: number): Uint32Array {
  const costs = new Uint32Array((from.length + 1) * width);
  for (let row = 0; row <= from.length; row += 1) {
    for (let column = 0; column <= to.length; column += 1) {
      const here = row * width + column;
      if (row === 0 || column === 0) costs[here] = row + column;
      else {
        const kept = (costs[here - width - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
        costs[here] = Math.min(kept, (costs[here - width] ?? 0) + 1, (costs[here - 1] ?? 0) + 1);
      }
    }
  }
  return costs;
}
