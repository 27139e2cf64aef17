import type { Span } from '../../edit.ts';
import type { Doubt } from '../stage.ts';

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

/**
 * What a page shows in Traditional script on purpose. A page with “ ” was written in Simplified; when
 * it is about the script, what it sets apart in 「 」 was Traditional before all of it was converted.
 */
export function shownIn(text: string): Span[] {
  const isSetApart = isAboutScript(text) && SIMPLIFIED_QUOTES.test(text);
  const patterns = isSetApart ? [SHOWN, CORNERED, NAMED_CHARACTER] : [SHOWN];
  const spans = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), spanOf));
  // the longer of two that begin together holds the other
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}

/** Whether a text speaks of the script it shows. */
export const isAboutScript = (text: string): boolean => ABOUT_SCRIPT.test(text);

const spanOf = ({ 0: match, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + match.length,
});

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
