import type { WordModel } from '../../language/words.ts';
import { decide } from './decide.ts';
import { sitesOf, type Family, type Site } from './family.ts';
import { spinOdds } from './odds.ts';

/**
 * In nats. Texts that no spinner touched stay below -11 (twelve own texts, five restored articles),
 * the same texts spun stand above 6.
 */
const PROVING_ODDS = 5;
/** Fewer kinds of forms may be somebody's style. */
const PROVING_KINDS = 7;
const FEWEST_KINDS = 3;
const FEWEST_SITES = 4;
/** Share of telling forms among the places where the spinner struck or could have. */
const LEAST_SHARE = 0.2;
/** A form tells when its original reads better by so many nats although spinning is unlikely. */
const TELLING_MARGIN = 5;
const UNLIKELY = -4;

/**
 * Whether a family went over the text: enough kinds of forms that people do not write, against the places where its
 * spinner would have struck and did not. A page that mentions such a word proves nothing.
 */
export function isSpun(text: string, family: Family, words: WordModel): boolean {
  const sites = sitesOf(text, family);
  const forms = new Set(sites.map(({ start, end }) => text.slice(start, end)));
  if (forms.size < FEWEST_KINDS) return false;
  if (forms.size >= PROVING_KINDS && spinOdds(text, sites, family, words) >= PROVING_ODDS) {
    return true;
  }
  const isMarked = ({ pairs }: Site) => pairs.some(({ weight }) => weight === 'sure');
  const marked = sites.filter(isMarked);
  const crossing = sites.filter((site) => !isMarked(site) && joinsNeighbour(text, site, words));
  const broken = decide(text, crossing, () => UNLIKELY, words)
    .filter(({ margin }) => margin >= TELLING_MARGIN)
    .map(({ start, end }) => ({ start, end }));
  const telling = [...marked, ...broken].map(({ start, end }) => text.slice(start, end));
  const kinds = new Set([
    ...telling.slice(0, marked.length),
    ...broken.map(({ start, end }) => text.slice(start - 1, end + 1)),
  ]);
  const spared = sparedIn(text, marked);
  const share = telling.length / Math.max(1, telling.length + spared);
  return kinds.size >= FEWEST_KINDS && telling.length >= FEWEST_SITES && share >= LEAST_SHARE;
}

/** Whether an original would make a word with the characters beside the site. */
function joinsNeighbour(
  text: string,
  { start, end, pairs }: Site,
  { scoreOf }: WordModel,
): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return pairs.some(
    ({ original }) =>
      scoreOf(before + original) !== undefined ||
      scoreOf(original + after) !== undefined ||
      scoreOf(before + original + after) !== undefined,
  );
}

/** How often the originals of the marked forms stand in the text, untouched. */
function sparedIn(text: string, marked: readonly Site[]): number {
  const originals = new Set(marked.flatMap(({ pairs }) => pairs.map(({ original }) => original)));
  let count = 0;
  for (const word of originals) {
    if (word.length === 1) continue; // a spinner that splits characters seldom splits each of them
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      count += 1;
  }
  return count;
}
