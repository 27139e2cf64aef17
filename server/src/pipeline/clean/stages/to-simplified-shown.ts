import type { Span } from '../../edit.ts';
import type { Doubt } from '../stage.ts';
import { matchesOf } from '../../matches.ts';

// a text about the script itself shows its characters: 繁體寫作“龍”
const OPEN = '[“「『"\'《（(]';
const CLOSE = '[”」』"\'》）)]';
const SHOWN = new RegExp(
  `(?<=[繁正舊旧][體体][^“「『"'《（(\\n]{0,4})${OPEN}[^”」』"'》）)\\n]{1,20}${CLOSE}`,
  'gu',
);

/** A page about Traditional script says its name. */
const ABOUT_SCRIPT = /[繁正舊旧][體体]字|[繁正舊][體体](?:寫法|中文|字樣)|繁簡|簡繁/u;
/** The quotation marks of Simplified text, and those of Traditional text. */
const SIMPLIFIED_QUOTES = /“[^“”\n]{1,80}”/u;
const CORNERED = /[「『][^「」『』\n]{1,60}[」』]/gu;
/** One character in quotation marks that is called a character: “藥”字. */
const NAMED_CHARACTER = /“\p{Script=Han}”(?=字)/gu;

/** What tells whether a page shows Traditional script on purpose. */
export interface PageKind {
  readonly isAboutScript: boolean;
  /** Whether it has the quotation marks of Simplified text. */
  readonly hasSimplifiedQuotes: boolean;
}

export const kindOf = (page: string): PageKind => ({
  isAboutScript: ABOUT_SCRIPT.test(page),
  hasSimplifiedQuotes: SIMPLIFIED_QUOTES.test(page),
});

/**
 * What a line that starts at `start` shows in Traditional script on purpose. A page with “ ” was
 * written in Simplified; when it is about the script, what it sets apart in 「 」 was Traditional
 * before all of it was converted.
 */
export function shownIn(line: string, start: number, kind: PageKind): Span[] {
  const isSetApart = kind.isAboutScript && kind.hasSimplifiedQuotes;
  const patterns = isSetApart ? [SHOWN, CORNERED, NAMED_CHARACTER] : [SHOWN];
  const spans = patterns.flatMap((pattern) =>
    matchesOf(line, pattern).map(({ 0: match, index }) => ({
      start: start + index,
      end: start + index + match.length,
    })),
  );
  // the longer of two that begin together holds the other
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => span.start >= (all[index - 1]?.end ?? 0));
}

/** The parts of a stretch outside what is shown. */
export function withoutShown(shown: readonly Span[], { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const span of shown) {
    if (span.end <= from || span.start >= end) continue;
    if (span.start > from) spans.push({ start: from, end: span.start });
    from = span.end;
  }
  return from < end ? [...spans, { start: from, end }] : spans;
}

/** Kept as it is shown, although the page could have been converted with it. */
export const shownDoubt = (span: Span): Doubt => ({
  kind: 'reading',
  span,
  rule: 'traditional-character',
  note: '这里像是有意展示的繁体字，没有转成简体',
});
