/** Which characters of a reading stand in another one too, in the same order. */
export function keptIn(reading: string, rival: string): readonly boolean[] {
  const common = commonLengths(reading, rival);
  const kept: boolean[] = [];
  for (let at = 0, to = 0; at < reading.length;) {
    const isSame = to < rival.length && reading[at] === rival[to];
    if (!isSame && to < rival.length && common(at, to + 1) > common(at + 1, to)) {
      to += 1;
      continue;
    }
    kept.push(isSame);
    at += 1;
    if (isSame) to += 1;
  }
  return kept;
}

/** How long the longest common subsequence is of what stands from two places on. */
function commonLengths(one: string, other: string): (at: number, to: number) => number {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const lengthAt = (at: number, to: number) => lengths[at * width + to] ?? 0;
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let to = other.length - 1; to >= 0; to -= 1) {
      lengths[at * width + to] =
        one[at] === other[to]
          ? lengthAt(at + 1, to + 1) + 1
          : Math.max(lengthAt(at + 1, to), lengthAt(at, to + 1));
    }
  }
  return lengthAt;
}
