import { isReadingOf, SYLLABLE } from '../../language/pinyin.ts';
import type { Mended } from './mend-shifted-bytes-beam.ts';
import { rarityCost } from './mend-shifted-bytes-rare.ts';
import { charBefore, glossAt, scoreOf } from './mend-shifted-bytes-search.ts';
import { senseOf } from './mend-shifted-bytes-sense.ts';

/** Where a damage stands. */
export interface Place {
  readonly line: string;
  readonly at: number;
  /** The line up to the damage, mended. */
  readonly before: string;
}

/** A reading and how much likelier it is than the shown text, by its characters. */
type Weighed = Mended & { readonly gain: number; readonly misplaced: number };

/** A reading and how much sense its words make where it stands; both in nats. */
export interface Judged extends Weighed {
  readonly sense: number;
  /** The reading and the line up to where the longest reading ends. */
  readonly whole: string;
}

const GLOSSES = new RegExp(`\\(${SYLLABLE}\\)`, 'giu');
/** So many readings are judged by their words; the characters rank the right one among them. */
const MOST_JUDGED = 48;
/** So much of the line around a damage takes part. */
const AROUND = 12;

/** How much the words count; the rest is what the characters say. */
const WORDS_SHARE = 0.7;
/** What a lost pair of bytes costs: where a reading without one makes sense, it is right. */
const LOST_PAIR_COST = 2;
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
  const open = openIn(before);
  const weighed = readings
    .map((mended): Weighed => {
      const misplaced = costOfBrackets(open, mended.text);
      return { ...mended, misplaced, gain: gainOf(line, at, mended) - misplaced };
    })
    .filter(({ gain, text, end }) => gain > 0 && fits(before, open, text, line.charAt(end)))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_JUDGED);
  return bySense(place, weighed);
}

/** The readings by what their words say beside the same text. */
function bySense({ line, at, before }: Place, readings: readonly Weighed[]): Judged[] {
  const furthest = Math.max(...readings.map(({ end }) => end));
  const head = before.replace(GLOSSES, '').slice(-AROUND);
  const tail = line
    .slice(furthest, furthest + 2 * AROUND)
    .replace(GLOSSES, '')
    .slice(0, AROUND);
  return readings
    .map((reading): Judged => {
      const { text, lostPairs, misplaced } = reading;
      const whole = text + line.slice(reading.end, furthest).replace(GLOSSES, '');
      const cost = LOST_PAIR_COST * lostPairs + costOfRare(text) + misplaced;
      const words = senseOf(head + whole + tail) + evidenceOf(line, at, reading) - cost;
      const sense = WORDS_SHARE * words + (1 - WORDS_SHARE) * reading.gain;
      return { ...reading, whole, sense };
    })
    .sort((a, b) => b.sense - a.sense);
}

const costOfRare = (text: string): number =>
  Array.from(text, rarityCost).reduce((sum, cost) => sum + cost, 0);

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

/** No sentence ends twice, or begins with a mark. */
const DOUBLE_STOP = /[。，、！？；：“《（][”」』]?[。，、；：]/gu;

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
  return cost + MISPLACED * (text.match(DOUBLE_STOP)?.length ?? 0);
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found += 1;
  return found;
}

/** How much likelier the reading is than the shown text, both with the character after them. */
function gainOf(line: string, at: number, mended: Mended): number {
  const { text, end, score } = mended;
  const next = line.charAt(end);
  const shown = scoreText(charBefore(line, at), line.slice(at, end) + next);
  const following = next ? scoreOf(text.slice(-1), next) : 0;
  return score + following - shown + evidenceOf(line, at, mended);
}

/** What else speaks for a reading: torn marks that it explains, glosses that fit, whole quotations. */
function evidenceOf(line: string, at: number, { text, end, proofs }: Mended): number {
  const torn = line.slice(at, end);
  const cost =
    TORN_MARK * (torn.match(TORN)?.length ?? 0) + TORN_TAG * (torn.match(TORN_TAGS)?.length ?? 0);
  const isGlossed = isReadingOf(text.slice(-1), glossAt(line, end) ?? '');
  const proof = GLOSS_PROOF * (proofs + (isGlossed ? 1 : 0));
  const quotation = QUOTE_PROOF * quotesCompleted(text, line.slice(end));
  return cost + proof + quotation + (line.charAt(end) ? 0 : scoreAtLineEnd(text));
}

/** No paragraph ends in the middle of a sentence. */
const scoreAtLineEnd = (text: string): number => (/[，、：；“《（]$/u.test(text) ? -MISPLACED : 0);

/** How many quotation marks of a reading have their partner; `fits` saw to the closing ones. */
function quotesCompleted(text: string, rest: string): number {
  const closed = count(text, '”');
  const isOpen = count(text, '“') > closed && /^[^“]*”/u.test(rest);
  return closed + (isOpen ? 1 : 0);
}

/** How likely a text is behind a character, by pairs of characters. */
export function scoreText(before: string, text: string): number {
  let score = 0;
  let last = before;
  for (const char of text) {
    score += scoreOf(last, char);
    last = char;
  }
  return score;
}
