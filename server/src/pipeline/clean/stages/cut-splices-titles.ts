import type { Edit, Span } from '../../edit.ts';
import { groupBy } from '../../groups.ts';
import { loadWords } from '../../language/words.ts';
import { splitLines } from '../lines/line.ts';
import { findTitle } from '../lines/title.ts';
import { cut } from './cut-splices-sentences.ts';
import { matchesOf } from '../../matches.ts';

const LEAST_REPEATS = 4;
const TITLE = /《[^《》\n]{6,40}》/gu;

/** Where nothing says that the title is spoken of: at the edge of a line or between sentences. */
const isLoose = (text: string, { start, end }: Span): boolean => {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isAfterSentence = before === '' || /[\n。！？!?]/u.test(before);
  return isAfterSentence && (after === '' || /[\n\p{Script=Han}“「]/u.test(after));
};

/** How much of a word may stand on either side of what broke it. */
const SIDE = 3;

/** The word of the dictionary that a splice stands in, 营业《…》执照; null for none. */
function brokenWord(text: string, { start, end }: Span): string | null {
  const { scoreOf } = loadWords();
  for (let left = 1; left <= SIDE; left += 1) {
    for (let right = 1; right <= SIDE; right += 1) {
      const word = text.slice(Math.max(0, start - left), start) + text.slice(end, end + right);
      if (/^\p{Script=Han}{2,}$/u.test(word) && scoreOf(word) !== undefined) return word;
    }
  }
  return null;
}

/** Words that it breaks: two by chance are rare, and so is a share of them. */
const FEWEST_BROKEN = 2;
const BROKEN_SHARE = 0.15;

/** A 《title》 put into many lines: an article speaks of a work, it does not shout it. */
function repeatedWorks(text: string): Edit[] {
  const places = groupBy(matchesOf(text, TITLE), ([title]) => title);
  return [...places.values()].flatMap((matches) => {
    if (matches.length < LEAST_REPEATS) return [];
    const spans = matches.map(({ 0: title, index }) => ({
      start: index,
      end: index + title.length,
    }));
    const loose = spans.filter((span) => isLoose(text, span));
    const rest = spans.filter((span) => !loose.includes(span));
    // one phrase that recurs around a work makes one word by chance, always the same
    const words = new Set(rest.map((span) => brokenWord(text, span)));
    words.delete(null);
    const isSplice =
      rest.length === 0 ||
      (words.size >= FEWEST_BROKEN && words.size >= spans.length * BROKEN_SHARE);
    return isSplice ? spans.map((span) => cut('spliced-title', span, 0.9)) : [];
  });
}

/** A headline as short as this is also the subject of its article. In UTF-16 units. */
const LEAST_HEADLINE = 10;
/** Nobody writes one as long as this three times into sentences. */
const LONG_HEADLINE = 13;
const LEAST_HEADLINE_REPEATS = 3;

/** The page's own headline inside the sentences of its lines. */
function splicedHeadlines(text: string): Edit[] {
  const head = text.slice(0, HEAD);
  const { title } = findTitle(splitLines(head), () => false, null);
  if (title === null || title.length < LEAST_HEADLINE) return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const span = { start: at, end: at + title.length };
    if (isInLine(text, span) && !isQuoted(text, span)) spans.push(span);
  }
  const broken = spans.filter((span) => brokenWord(text, span) !== null);
  const isSplice =
    spans.length >= LEAST_HEADLINE_REPEATS && (broken.length > 0 || title.length >= LONG_HEADLINE);
  return isSplice ? spans.map((span) => cut('spliced-headline', span, 0.9)) : [];
}

/** The headline stands near the top. In UTF-16 units. */
const HEAD = 2_000;

const isInLine = (text: string, { start, end }: Span): boolean =>
  /[^\n]/u.test(text.charAt(start - 1)) && /[^\n]/u.test(text.charAt(end));

const isQuoted = (text: string, { start }: Span): boolean =>
  /[《“‘「『"]/u.test(text.charAt(start - 1));

/** What a site put of titles into other people's sentences. */
export const splicedTitles = (text: string): Edit[] => [
  ...repeatedWorks(text),
  ...splicedHeadlines(text),
];
