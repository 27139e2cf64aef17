import type { Edit, Span } from '../../edit.ts';
import { splitLines } from '../lines/line.ts';
import { findTitle } from '../lines/title.ts';
import { cut } from './cut-splices-sentences.ts';

/** The headline stands near the top. In UTF-16 units. */
const HEAD = 2_000;
/** Shorter parts of a headline are words of its article. In UTF-16 units. */
const LEAST_PART = 4;
/** Nobody begins a clause with a headline of two parts as long as this, and goes on without a mark. */
const LEAST_WHOLE = 10;
/** A part as long as this is hardly ever said again to the letter. */
const LONG_PART = 7;
const FEWEST = 3;

/** What a clause goes on with when the part is its subject or belongs to it. */
const GOES_ON = /^[的是]/u;
const MAY_GO_ON = /^[了着过在和与也都就被将会要能可得地中里上下时后前之而及等却还不已有引受遭为]/u;
/** A clause begins here: the part before it belongs to nothing. */
const BEGINS =
  /^(?:我|你|他|她|它|这|那|所以|于是|因为|如果|因此|但|不过|而且|其中|其余|有人|大家)/u;

/**
 * Parts of the page's own headline that were put behind commas: `，开店指南所以要先看费率`. The clause
 * they stand before is whole without them. A part that the article also says elsewhere is its subject.
 */
export function splicedFragments(text: string): Edit[] {
  const { title } = findTitle(splitLines(text.slice(0, HEAD)), () => false, null);
  if (title === null) return [];
  const parts = partsOf(title);
  const headlines = placesOf(text, title);
  const wholes = headlines.filter(isBehindComma(text));
  const fragments = parts
    .map((part) => placesOf(text, part).filter((one) => !isInside(one, headlines)))
    .filter((places) => places.every(isBehindComma(text)))
    .flat();
  const places = [...wholes, ...fragments].toSorted((one, other) => one.start - other.start);
  const begins = places.filter(({ end }) => BEGINS.test(text.slice(end, end + 2)));
  const isTwofold = parts.length > 1 && title.length >= LEAST_WHOLE;
  const isSure =
    (wholes.length > 0 && isTwofold) ||
    begins.some(({ start, end }) => end - start >= LONG_PART) ||
    (places.length >= FEWEST && begins.length > 0);
  if (!isSure) return [];
  const isMeant = ({ start, end }: Span) =>
    end - start < LONG_PART && MAY_GO_ON.test(text.charAt(end));
  return places.filter((span) => !isMeant(span)).map((span) => cut('title-fragment', span, 0.8));
}

const partsOf = (title: string): string[] =>
  title.split(/[：，、:,—|｜\s]+/u).filter((part) => part.length >= LEAST_PART && part !== title);

function placesOf(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    spans.push({ start: at, end: at + part.length });
  return spans;
}

/** Right behind a comma, with a clause right after it that does not go on about it. */
const isBehindComma =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    /[，,]/u.test(text.charAt(start - 1)) &&
    /^[\p{Script=Han}A-Za-z\d“「]/u.test(text.slice(end, end + 1)) &&
    !GOES_ON.test(text.charAt(end));

/** Whether a part stands in the headline itself, wherever that stands. */
const isInside = (part: Span, headlines: readonly Span[]): boolean =>
  headlines.some(({ start, end }) => start <= part.start && part.end <= end);
