import { isReadingOf, SYLLABLE } from '../../language/pinyin.ts';
import { NO_CONTEXT, readOn, type Context } from '../../language/prose-model.ts';
import type { Mended } from './mend-shifted-bytes-beam.ts';
import { glossAt } from './mend-shifted-bytes-search.ts';

/** Where a damage stands. */
export interface Place {
  readonly line: string;
  readonly at: number;
  /** The line up to the damage, mended. */
  readonly before: string;
}

/** A reading and how much sense it makes where it stands; in nats. */
export interface Judged extends Mended {
  /** How much likelier it is than the shown text. */
  readonly gain: number;
  readonly sense: number;
  /** The reading and the line up to where the longest reading ends. */
  readonly whole: string;
}

const GLOSSES = new RegExp(`\\(${SYLLABLE}\\)`, 'giu');
/** So many readings are compared in the end. */
const MOST_JUDGED = 48;
/** So much of the line behind a damage takes part, and so much before it, with its glosses. */
const AROUND = 12;
const CONTEXT = 8;
const WITH_GLOSSES = 60;

/** What a question mark before another mark or before the rest of a tag costs the shown text. */
const TORN_MARK = 8;
const TORN_TAG = 12;
/** What a gloss is worth that fits the character read, and not the one shown. */
const GLOSS_PROOF = 10;
/** What a quotation mark is worth whose partner is there. */
const QUOTE_PROOF = 8;
/** What a mark costs that stands where none can: closing what is not open, or ending a line. */
const MISPLACED = 12;
const TORN = /[?\uFFFD](?=[！？；，：!?;,:])|[!！][?\uFFFD]/gu;
const TORN_TAGS = /[?\uFFFD]\/?[a-z]{1,10}\s*\/?>/giu;

/** The readings that may stand where the damage is and beat it, best first. */
export function judge(place: Place, readings: readonly Mended[]): readonly Judged[] {
  const { line, at, before } = place;
  if (readings.length === 0) return [];
  const open = openIn(before);
  const furthest = Math.max(...readings.map(({ end }) => end));
  const tail = tailOf(line, furthest);
  const shown = readOn(contextOf(before), line.slice(at, furthest) + tail).score;
  return readings
    .map((reading): Judged => {
      const { text, end } = reading;
      const rest = line.slice(end, furthest).replace(GLOSSES, '');
      const likelihood = reading.score + readOn(reading.context, rest + tail).score;
      const sense = likelihood + evidenceOf(line, at, reading) - costOfBrackets(open, text);
      return { ...reading, whole: text + rest, sense, gain: sense - shown };
    })
    .filter(({ gain, text, end }) => gain > 0 && fits(before, open, text, line.charAt(end)))
    .sort((a, b) => b.sense - a.sense)
    .slice(0, MOST_JUDGED);
}

/** What stands behind the longest reading, without glosses. */
function tailOf(line: string, from: number): string {
  const end = from + 2 * AROUND;
  const tail = line.slice(from, end).replace(GLOSSES, '').slice(0, AROUND);
  return end >= line.length ? `${tail}\n` : tail;
}

/** What the text before leaves to read on from, without glosses. */
export const contextOf = (before: string): Context =>
  readOn(NO_CONTEXT, before.slice(-WITH_GLOSSES).replace(GLOSSES, '').slice(-CONTEXT)).context;

/** Quotation marks and brackets, those of GBK prose first. */
const BRACKETS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
];
/** A word in quotation marks inside a sentence: no full stop ends it. */
const QUOTED_WORD = /[^\s，。！？、：,!?:][“「][^“”「」，。！？,!?]{0,3}$/u;

const CLOSING = '”」』’！？!?';

/** Marks alone prove little: they are taken where they end a quotation. */
function fits(before: string, open: readonly number[], text: string, next: string): boolean {
  if (/^[。，][”」]/u.test(text) && QUOTED_WORD.test(before)) return false;
  if (/\p{Script=Han}/u.test(text)) return true;
  const isClosedAgain = CLOSING.includes(next) && next !== '';
  return /[”」]\s*$/u.test(text) && !isClosedAgain && costOfBrackets(open, text) === 0;
}

/** How many of each kind of bracket are left open by some text; below zero when more were closed. */
const openIn = (text: string): number[] =>
  BRACKETS.map(([open, close]) => count(text, open) - count(text, close));

/** What it costs that a reading closes what is not open; a paragraph before may have opened it. */
function costOfBrackets(before: readonly number[], text: string): number {
  let cost = 0;
  for (const [index, [open, close]] of BRACKETS.entries()) {
    const closed = count(text, close);
    if (closed === 0) continue;
    const left = (before[index] ?? 0) + count(text, open);
    if (closed > Math.max(0, left)) cost += MISPLACED + index;
  }
  return cost;
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found += 1;
  return found;
}

/** What else speaks for a reading: torn marks that it explains, glosses that fit, whole quotations. */
function evidenceOf(line: string, at: number, { text, end, proofs }: Mended): number {
  const torn = line.slice(at, end);
  const cost =
    TORN_MARK * (torn.match(TORN)?.length ?? 0) + TORN_TAG * (torn.match(TORN_TAGS)?.length ?? 0);
  const isGlossed = isReadingOf(text.slice(-1), glossAt(line, end) ?? '');
  const proof = GLOSS_PROOF * (proofs + (isGlossed ? 1 : 0));
  const quotation = QUOTE_PROOF * quotesCompleted(text, line.slice(end));
  return cost + proof + quotation;
}

/** How many quotation marks of a reading have their partner; `fits` saw to the closing ones. */
function quotesCompleted(text: string, rest: string): number {
  const closed = count(text, '”');
  const isOpen = count(text, '“') > closed && /^[^“]*”/u.test(rest);
  return closed + (isOpen ? 1 : 0);
}
