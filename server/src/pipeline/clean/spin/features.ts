/** No word is beyond the end of a line. */
export const LINE_END = -1;
/** Where a word stands from a place: beside it, near it, or anywhere around it. */
export const PLACES = ['before', 'after', 'nearBefore', 'nearAfter', 'around'] as const;
/** A feature is a word at a place: `place * WIDTH + word`, with words by their numbers (`Company`). */
export const WIDTH = 0x1_0000;
/** What a level of a learnt weight stands for, in nats. */
export const LEVEL = 0.2;

const [BEFORE, AFTER, NEAR_BEFORE, NEAR_AFTER, AROUND] = [0, 1, 2, 3, 4] as const;
/** In words: so far their side still matters, and so far they tell what is spoken of. */
const NEAR = 4;
const FAR = 40;

/** By word the number of the place around which it was last seen: cheaper than a set for each place. */
const lastSeen = new Float64Array(WIDTH);
let places = 0;

/** What stands around the word `at`, each word around it once. */
export function featuresAt(ids: ArrayLike<number>, at: number): number[] {
  const features: number[] = [];
  const around: number[] = [];
  places += 1;
  for (const side of [-1, 1] as const) {
    const [beside, near] = side < 0 ? [BEFORE, NEAR_BEFORE] : [AFTER, NEAR_AFTER];
    for (let distance = 1; distance <= FAR; distance += 1) {
      const word = ids[at + side * distance] ?? LINE_END;
      if (word === LINE_END) break;
      if (distance === 1) {
        features.push(beside * WIDTH + word);
        continue;
      }
      if (distance <= NEAR) features.push(near * WIDTH + word);
      if (lastSeen[word] !== places) around.push(AROUND * WIDTH + word);
      lastSeen[word] = places;
    }
  }
  return features.concat(around);
}
