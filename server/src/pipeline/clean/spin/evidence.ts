import { loadWords, type WordModel } from '../../language/words.ts';
import { Reader } from './decide.ts';
import type { Family, Site } from './family.ts';
import { spinOdds } from './odds.ts';
import type { Found } from './scan.ts';

/**
 * In nats. Of prose that no spinner touched no stretch stands above 6 at up to 300 characters, -5 at
 * 600, -25 at 1,200 and -70 at 2,400, of 10,000, 1,700, 850 and 420 stretches: the longer a text, the
 * less it needs. 95 % of the same stretches spun stand above -6, -3, 1 and 10.
 */
const PROVING_ODDS = 7;
const LEAST_ODDS = -15;
const SHORT = 300;
const LENGTH_PER_NAT = 60;
const provingOdds = (length: number): number =>
  Math.max(LEAST_ODDS, PROVING_ODDS - Math.max(0, length - SHORT) / LENGTH_PER_NAT);

/** Below it only forms that tell by themselves are worth a closer look. */
const HOPELESS_ODDS = -45;
/** Fewer kinds of forms may be somebody's style. */
const PROVING_KINDS = 5;
const FEWEST_KINDS = 3;
const FEWEST_SITES = 4;
/** Share of telling forms among the places where the spinner struck or could have. */
const LEAST_SHARE = 0.2;
/** A form tells when its original reads better by so many nats although spinning is unlikely. */
const TELLING_MARGIN = 5;
const UNLIKELY = -4;

/**
 * How much the words of a text speak for a family, in nats; null when they do not prove it. A proof
 * is enough kinds of forms that people do not write, against the places where its spinner would
 * have struck and did not. A page that mentions such a word proves nothing.
 */
export function proofOf(text: string, found: Found, family: Family): number | null {
  const { sites } = found;
  const forms = new Set(sites.map(({ start, end }) => text.slice(start, end)));
  if (forms.size < FEWEST_KINDS) return null;
  const odds = spinOdds(text, found, family);
  if (forms.size >= PROVING_KINDS && odds >= provingOdds(text.length)) return odds;
  const isWorthALook = odds >= HOPELESS_ODDS || sites.some(isMarked);
  return isWorthALook && isTold(text, sites, loadWords()) ? odds : null;
}

const isMarked = ({ pairs }: Site): boolean => pairs.some(({ isTelling }) => isTelling);

/** Whether enough forms stand there that nobody writes, or that break the words around them. */
function isTold(text: string, sites: readonly Site[], words: WordModel): boolean {
  const marked = sites.filter(isMarked);
  const crossing = sites.filter((site) => !isMarked(site) && joinsNeighbour(text, site, words));
  if (marked.length + crossing.length < FEWEST_SITES) return false;
  const broken = new Reader(text, crossing, words)
    .read(() => UNLIKELY)
    .filter(({ margin }) => margin >= TELLING_MARGIN)
    .map(({ start, end }) => ({ start, end }));
  const telling = [...marked, ...broken].map(({ start, end }) => text.slice(start, end));
  const kinds = new Set([
    ...telling.slice(0, marked.length),
    ...broken.map(({ start, end }) => text.slice(start - 1, end + 1)),
  ]);
  const share = telling.length / Math.max(1, telling.length + sparedIn(text, marked));
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
