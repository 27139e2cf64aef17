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
  const costs = new Uint32Array((from.length + 1) * width);
  const at = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (let row = 0; row <= from.length; row += 1) {
    for (let column = 0; column <= to.length; column += 1) {
      if (row === 0 || column === 0) costs[row * width + column] = row + column;
      else {
        const kept = at(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
        costs[row * width + column] = Math.min(
          kept,
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
        );
      }
    }
  }
  const places = new Array<number>(from.length + 1).fill(to.length);
  let [row, column] = [from.length, to.length];
  while (row > 0 || column > 0) {
    const here = at(row, column);
    const isSame = row > 0 && column > 0 && from[row - 1] === to[column - 1];
    // what was put in stands behind its character, so it is taken out first
    if (isSame && at(row - 1, column - 1) === here) [row, column] = [row - 1, column - 1];
    else if (row > 0 && at(row - 1, column) + 1 === here) row -= 1;
    else if (column > 0 && at(row, column - 1) + 1 === here) column -= 1;
    else [row, column] = [row - 1, column - 1];
    places[row] = column;
  }
  return places;
}
