import type { Edit, Span } from '../../edit.ts';
import { groupBy } from '../../groups.ts';
import { loadWords } from '../../language/words.ts';
import { splitLines } from '../lines/line.ts';
import { findTitle } from '../lines/title.ts';
import { cut } from './cut-splices-sentences.ts';

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

/** Whether a splice stands inside a word of the dictionary: 营业《…》执照. */
function breaksWord(text: string, { start, end }: Span): boolean {
  const { scoreOf } = loadWords();
  for (let left = 1; left <= SIDE; left += 1) {
    for (let right = 1; right <= SIDE; right += 1) {
      const word = text.slice(Math.max(0, start - left), start) + text.slice(end, end + right);
      if (/^\p{Script=Han}{2,}$/u.test(word) && scoreOf(word) !== undefined) return true;
    }
  }
  return false;
}

/** What introduces a work that is spoken of, right before it. */
const SPOKEN =
  /(?:[，、：:；“‘（(]|按照|依据|根据|参照|违反|符合|对照|阅读|阅览|在|据|按|照|的|了|和|与|及|读|看|写|把|将|从|对|以|出|布|过|为|是|本|该|份|部|本书|篇)$/u;
const isSpokenOf = (text: string, { start }: Span): boolean =>
  SPOKEN.test(text.slice(Math.max(0, start - 4), start));

/** Of the places of a splice so many must be loose or break a word; the others go with them. */
const TELLING_SHARE = 0.5;

/** A 《title》 put into many lines: an article speaks of a work, it does not shout it. */
function repeatedWorks(text: string): Edit[] {
  const places = groupBy([...text.matchAll(TITLE)], ([title]) => title);
  return [...places.values()].flatMap((matches) => {
    if (matches.length < LEAST_REPEATS) return [];
    const spans = matches.map(({ 0: title, index }) => ({
      start: index,
      end: index + title.length,
    }));
    const loose = spans.filter((span) => isLoose(text, span));
    const meant = spans.filter((span) => !loose.includes(span) && isSpokenOf(text, span));
    const broken = spans.filter((span) => !meant.includes(span) && breaksWord(text, span));
    const telling = new Set([...loose, ...broken]);
    const isSplice =
      meant.length === 0 || broken.length > 0
        ? telling.size >= spans.length * TELLING_SHARE
        : false;
    return isSplice ? spans.map((span) => cut('spliced-title', span, 0.9)) : [];
  });
}

/** A headline as short as this is also the subject of its article. In UTF-16 units. */
const LEAST_HEADLINE = 10;
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
  const broken = spans.filter((span) => breaksWord(text, span));
  const isSplice = spans.length >= LEAST_HEADLINE_REPEATS && broken.length > 0;
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
