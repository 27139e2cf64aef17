/** Half of the places stay free, so that a number is found at once or nearly so. A power of two. */
const FIRST_PLACES = 1_024;

/**
 * Numbers for different keys, from 0 on, in the order they first come. Keys are 32-bit integers;
 * one that is asked for stands in a table of integers, which a `Map` of a whole text's pairs is not.
 */
export class Numbering {
  /** How many keys have a number. */
  size = 0;
  private keys = new Int32Array(FIRST_PLACES);
  /** The number and one; zero for a free place. */
  private numbers = new Int32Array(FIRST_PLACES);

  /** The number of a key, which gets the next one when it has none. */
  of(key: number): number {
    const place = this.placeOf(key);
    const known = this.numbers[place] ?? 0;
    if (known > 0) return known - 1;
    this.keys[place] = key;
    this.size += 1;
    this.numbers[place] = this.size;
    const number = this.size - 1;
    if (this.size * 2 > this.keys.length) this.grow();
    return number;
  }

  private placeOf(key: number): number {
    const last = this.keys.length - 1;
    const mixed = Math.imul(key, 0x9e37_79b1);
    let place = (mixed ^ (mixed >>> 15)) & last;
    while (this.numbers[place] !== 0 && this.keys[place] !== key) place = (place + 1) & last;
    return place;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.numbers = new Int32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      if (numbers[at] === 0) continue;
      const place = this.placeOf(keys[at] ?? 0);
      this.keys[place] = keys[at] ?? 0;
      this.numbers[place] = numbers[at] ?? 0;
    }
  }
}
