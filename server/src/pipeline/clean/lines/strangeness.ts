import { isHan } from '../../language/characters.ts';

/** Fewer paragraphs have no common words to miss; more have all words. */
const FEWEST_PARAGRAPHS = 12;
const MOST_PARAGRAPHS = 200;

/** How much each paragraph shares with the others, as a part of what they share at the median. */
export function strangenessOf(paragraphs: readonly string[]): number[] {
  const isTelling = paragraphs.length >= FEWEST_PARAGRAPHS && paragraphs.length <= MOST_PARAGRAPHS;
  if (!isTelling) return [];
  const first = new Int32Array(TABLE);
  paragraphs.forEach((text, at) => {
    for (const place of pairPlaces(text)) {
      if (first[place] === 0) first[place] = at + 1;
      else if (first[place] !== at + 1) first[place] = SEVERAL;
    }
  });
  const counted = new Int32Array(TABLE);
  const shares = paragraphs.map((text, at) => {
    let [own, common] = [0, 0];
    for (const place of pairPlaces(text)) {
      if (counted[place] === at + 1) continue;
      counted[place] = at + 1;
      own += 1;
      if (first[place] === SEVERAL) common += 1;
    }
    return common / Math.max(1, own);
  });
  const median = medianOf(shares);
  return shares.map((share) => (median === 0 ? 1 : share / median));
}

const SEVERAL = -1;
/** Places for pairs; two that share one are rare among those of a page. A power of two. */
const TABLE = 0x20000;

/** Where each pair of Chinese characters of a text has its place. */
function pairPlaces(text: string): number[] {
  const places: number[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isWord = unit >= 0x3400 && unit <= 0x9fff;
    if (isWord && last > 0) places.push(Math.imul(last * 0x1003 + unit, 0x9e3779b1) >>> 15);
    last = isWord ? unit : 0;
  }
  return places;
}

/** Among fewer paragraphs no sign is enough: both the pairs and the characters must be missed. */
const FEWEST = 5;
const FEW_PAIRS = 0.42;
const FEW_CHARACTERS = 0.74;

/**
 * Tells, on a page of few paragraphs, which of them shares hardly a character with the others.
 * `rest` is the other lines of the page: a headline says what it is about.
 */
export function isStrangeAmongFew(
  paragraphs: readonly string[],
  rest: readonly string[],
): (at: number) => boolean {
  if (paragraphs.length < FEWEST || paragraphs.length >= FEWEST_PARAGRAPHS) return () => false;
  const characters = sharesOf(paragraphs.map(charactersOf), rest.map(charactersOf));
  const pairs = sharesOf(paragraphs.map(pairPlaces), rest.map(pairPlaces));
  return (at) => (characters[at] ?? 1) <= FEW_CHARACTERS && (pairs[at] ?? 1) <= FEW_PAIRS;
}

const charactersOf = (text: string): number[] =>
  Array.from(text, (char) => char.codePointAt(0) ?? 0).filter(isHan);

/** The share of each list that any other one has too, as a part of the share at the median. */
function sharesOf(
  lists: readonly (readonly number[])[],
  rest: readonly (readonly number[])[],
): number[] {
  const counts = new Map<number, number>();
  const sets = lists.map((list) => new Set(list));
  for (const set of [...sets, ...rest.map((list) => new Set(list))])
    for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  const shares = sets.map(
    (set) => [...set].filter((one) => (counts.get(one) ?? 0) > 1).length / Math.max(1, set.size),
  );
  const median = medianOf(shares);
  return shares.map((share) => (median === 0 ? 1 : share / median));
}

const medianOf = (shares: readonly number[]): number =>
  shares.toSorted((one, other) => one - other)[Math.floor(shares.length / 2)] ?? 0;
