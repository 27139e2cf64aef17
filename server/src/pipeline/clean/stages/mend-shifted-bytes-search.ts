import { gbkChar, gbkCode } from '../../language/gbk.ts';
import { isReadingOf, SYLLABLE } from '../../language/pinyin.ts';
import { readOn, type Context } from '../../language/prose-model.ts';
import {
  isHopeless,
  likeliest,
  varied,
  type Mended,
  type State,
} from './mend-shifted-bytes-beam.ts';
import { fillsBeforeReading, fillsBetween, type Fill } from './mend-shifted-bytes-lost.ts';
import { rarityCost } from './mend-shifted-bytes-rare.ts';

/** How many readings of one length are given back. */
const MOST_FINISHED = 64;
/** No damage seen was longer; text without one ASCII character in between is rare. */
const LONGEST = 200;

const GLOSS_AT = new RegExp(`\\((${SYLLABLE})\\)`, 'iuy');
const GLOSS_BEFORE = new RegExp(`\\(${SYLLABLE}\\)$`, 'iu');
const LONGEST_GLOSS = 12;
const EATEN_GLOSS_AT = new RegExp(`[?\\uFFFD]\\(?(${SYLLABLE})\\)`, 'iuy');
const EATEN_TAG_AT = /\/?(?:p|br|div|span|strong|b|a|li|h[1-6])\s*\/?>/iuy;
const LINE_TAG = /^\/?(?:p|br|div|li|h[1-6])/iu;

const FIRST_LEAD = 0x80;
const FIRST_TRAIL = 0x40;
const LAST_LEAD = 0xfe;
/** The lead byte of full-width signs. */
const SIGNS = 0xa3;
/** What a pair of lost bytes costs a reading: nothing shows that it was there. */
const LOST_PAIR_COST = 1;
/** Readings that lose more pairs of bytes than this are guesses. */
const CHARS_TO_A_LOSS = 2;
const FIRST_LOSS = 3;

/** Bytes a decoder can lose to the ASCII character after them: all that begin a pair, or nothing. */
const leads = Array.from({ length: LAST_LEAD - FIRST_LEAD + 1 }, (_, index) => FIRST_LEAD + index);

/** The best readings of the damage that begins with the question mark at `start`, best first. */
export function search(line: string, start: number, context: Context): readonly Mended[] {
  let states: readonly State[] = beginnings(line, start, context);
  const finished: Mended[] = [];
  for (let step = 0; step < LONGEST && states.length > 0; step += 1) {
    const next = states.flatMap((state) => advance(line, state));
    finished.push(
      ...likeliest(
        next.filter(({ held }) => held < 0),
        MOST_FINISHED,
      ),
    );
    states = varied(next.filter(({ held }) => held >= 0));
    if (isHopeless(states[0])) break;
  }
  return finished.sort((a, b) => b.score - a.score);
}

/** The character before an offset, without the gloss that may stand in between. */
const charBefore = (line: string, at: number): string =>
  line
    .slice(Math.max(0, at - LONGEST_GLOSS), at)
    .replace(GLOSS_BEFORE, '')
    .slice(-1);

/** The syllable of a gloss that stands at an offset. */
export const glossAt = (line: string, at: number): string | undefined =>
  matchAt(GLOSS_AT, line, at)?.[1];

/** A damage begins with a lost lead byte: before a glossed pair, or before a full-width sign. */
function beginnings(line: string, start: number, context: Context): State[] {
  const last = charBefore(line, start);
  const empty = { text: '', score: 0, proofs: 0, lostPairs: 0, fills: [], hasLoss: false, context };
  const gloss = matchAt(EATEN_GLOSS_AT, line, start);
  if (gloss) {
    const before = (gbkCode(last) ?? 0) % 256;
    return leadsRead(before, gloss[1] ?? '').map((held) => ({
      ...empty,
      end: start + gloss[0].length,
      held,
      before,
    }));
  }
  const sign = wideCode(line, start + 1);
  if (sign >> 8 !== SIGNS) return [];
  const state = { ...empty, end: start + 2, held: 0, before: SIGNS };
  return leads.flatMap((lead) => read({ ...state, held: lead }, SIGNS, sign % 256));
}

/** The bytes that make the character before a gloss one with this reading. */
const leadsRead = (first: number, syllable: string): number[] =>
  leads.filter((lead) => isReadingOf(gbkChar(first, lead) ?? '', syllable));

/** All ways to read the next shown character, or what stands for one. */
function advance(line: string, state: State): State[] {
  const { end, held, before } = state;
  const gloss = matchAt(GLOSS_AT, line, end);
  if (gloss && isReadingOf(gbkChar(before, held) ?? '', gloss[1] ?? '')) {
    return [{ ...state, end: end + gloss[0].length, proofs: state.proofs + 1 }];
  }
  const eaten = matchAt(EATEN_GLOSS_AT, line, end);
  if (eaten) {
    const after = { ...state, end: end + eaten[0].length, proofs: state.proofs + 1 };
    return [
      ...leadsRead(held, eaten[1] ?? '').flatMap((lead) => read(after, lead, -1)),
      ...lostBeforeGloss(state, eaten),
    ];
  }
  const char = line.charAt(end);
  if (char === '?' || char === '\uFFFD')
    return [...swallowed(line, state), ...asShown(line, state)];
  return [...asShown(line, state), ...afterLostPair(line, state)];
}

/** The next shown character gives its bytes; ASCII is a trail byte, or a sign that was folded. */
function asShown(line: string, state: State): State[] {
  const { end } = state;
  const ascii = line.charCodeAt(end);
  const after = { ...state, end: end + 1 };
  const wide = wideCode(line, end);
  const shifted = wide > 0 ? read(after, wide >> 8, wide % 256) : [];
  return ascii < 0x80 ? [...read(after, ascii, -1), ...shifted] : shifted;
}

/**
 * A pair of the user-defined area shows nothing: the trail byte of one character and the lead byte
 * of the next are gone. What is shown behind it begins with the trail byte of that next one.
 */
function afterLostPair(line: string, state: State): State[] {
  const canBeLost = (state.lostPairs + 1) * CHARS_TO_A_LOSS <= state.text.length + FIRST_LOSS;
  if (!canBeLost) return [];
  const { end, held } = state;
  const ascii = line.charCodeAt(end);
  if (ascii >= FIRST_TRAIL && ascii < FIRST_LEAD) {
    return filled({ ...state, end: end + 1, before: ascii }, -1, fillsBetween(held, ascii));
  }
  const wide = wideCode(line, end);
  if (wide % 256 < FIRST_LEAD) return [];
  const after = { ...state, end: end + 1, before: wide >> 8 };
  return filled(after, wide % 256, fillsBetween(held, wide >> 8));
}

/** Its own gloss swallowed the rest of the character behind the pair, and says how it is read. */
function lostBeforeGloss(state: State, [eaten, syllable = '']: RegExpExecArray): State[] {
  const after = { ...state, end: state.end + eaten.length, proofs: state.proofs + 1 };
  return filled(after, -1, fillsBeforeReading(state.held, syllable));
}

const filled = (after: State, held: number, fills: readonly Fill[]): State[] =>
  fills.map(({ text, cost }) => {
    // behind a full-width comma a shift always loses its pair
    const isOfComma = text.startsWith('，');
    const { score, context } = readOn(after.context, text);
    return {
      ...after,
      text: after.text + text,
      score: after.score + score - cost - (isOfComma ? 0 : LOST_PAIR_COST),
      hasLoss: true,
      lostPairs: after.lostPairs + (isOfComma ? 0 : 1),
      fills: [...after.fills, after.text.length],
      context,
      held,
    };
  });

/** A question mark is a lost byte and the ASCII character it swallowed. */
function swallowed(line: string, state: State): State[] {
  const end = state.end + 1;
  const tag = matchAt(EATEN_TAG_AT, line, end)?.[0] ?? '';
  const after = { ...state, end: end + tag.length, hasLoss: tag === '' };
  const isBreak = LINE_TAG.test(tag);
  return leads
    .flatMap((lead) => read(after, lead, -1))
    .flatMap((next) => {
      if (isBreak) return [{ ...next, ...beside(next, '\n'), text: `${next.text}\n` }];
      return tag === '' ? SWALLOWED.map((sign) => ({ ...next, ...beside(next, sign) })) : [next];
    });
}
/** ASCII that prose has: a line ends, or a number or a word of letters begins. */
const SWALLOWED = ['\n', '0', 'a'];

const beside = (state: State, sign: string) => {
  const { score, context } = readOn(state.context, sign);
  return { score: state.score + score, context };
};

/**
 * Completes the held byte by `trail` to a character, and holds `next`; -1 holds nothing, and an
 * ASCII byte stands for itself.
 */
function read(state: State, trail: number, next: number): State[] {
  const char = gbkChar(state.held, trail);
  if (char === undefined) return [];
  const isAscii = next >= 0 && next < FIRST_LEAD;
  const text = char + (isAscii ? String.fromCharCode(next) : '');
  const { score, context } = readOn(state.context, text);
  return [
    {
      ...state,
      text: state.text + text,
      score: state.score + score - rarityCost(char),
      context,
      held: isAscii ? -1 : next,
      before: trail,
    },
  ];
}

/** The GBK bytes of a shown character, of a folded sign those it had before; 0 for none. */
function wideCode(line: string, at: number): number {
  const char = line.charAt(at);
  if (char === '') return 0;
  const isFolded = char > ' ' && char < '\x7f';
  return gbkCode(isFolded ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char) ?? 0;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}
