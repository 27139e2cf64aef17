import { gbkChar } from '../../language/gbk.ts';
import { isReadingOf } from '../../language/pinyin.ts';
import { NO_CONTEXT, readOn } from '../../language/prose-model.ts';
import { rarityCost } from './mend-shifted-bytes-rare.ts';

/** Two characters between which a pair of bytes was lost: the last byte of one, the first of the other. */
export interface Fill {
  readonly text: string;
  /** What it costs that they are rare. */
  readonly cost: number;
}

const FIRST_BYTE = 0x80;
const LAST_BYTE = 0xfe;
/** So many of the characters a byte may belong to are looked at, and so many pairs of them. */
const MOST_CHARS = 40;
const MOST_FILLS = 48;

interface Half {
  readonly char: string;
  readonly lost: number;
  readonly score: number;
}

const HAN = /\p{Script=Han}/u;
const bytes = Array.from({ length: LAST_BYTE - FIRST_BYTE + 1 }, (_, index) => FIRST_BYTE + index);
const FIRST_TRAIL = 0x40;
const trails = Array.from(
  { length: LAST_BYTE - FIRST_TRAIL + 1 },
  (_, index) => FIRST_TRAIL + index,
);
const known = new Map<number | string, readonly Fill[]>();
const halves = new Map<number | string, readonly Half[]>();

/**
 * What may have stood around a pair of the user-defined area, which shows nothing: `lead` is the byte
 * before the pair and `trail` the one behind it. The likeliest first; the context decides.
 */
export const fillsBetween = (lead: number, trail: number): readonly Fill[] =>
  fillsOf(lead * 256 + trail, lead, () => halvesOf(trail, (lost) => gbkChar(lost, trail)));

/** The same where all of the second character is gone, and a gloss says how it was read. */
export const fillsBeforeReading = (lead: number, syllable: string): readonly Fill[] =>
  fillsOf(`${String(lead)} ${syllable}`, lead, () => halvesRead(syllable));

function fillsOf(
  key: number | string,
  lead: number,
  seconds: () => readonly Half[],
): readonly Fill[] {
  let fills = known.get(key);
  if (!fills) known.set(key, (fills = findFills(lead, seconds())));
  return fills;
}

function findFills(lead: number, seconds: readonly Half[]): readonly Fill[] {
  return halvesOf(lead << 8, (lost) => gbkChar(lead, lost))
    .flatMap((first) =>
      seconds
        .filter((second) => gbkChar(first.lost, second.lost) === undefined)
        .map((second) => {
          const text = first.char + second.char;
          const cost = rarityCost(first.char) + rarityCost(second.char);
          return { text, cost, rank: readOn(NO_CONTEXT, text).score - cost };
        }),
    )
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_FILLS);
}

/** The characters with a reading; of those that sites gloss all are in use. */
function halvesRead(syllable: string): readonly Half[] {
  let found = halves.get(syllable);
  if (!found) {
    found = inUse()
      .filter(({ char }) => isReadingOf(char, syllable))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_CHARS);
    halves.set(syllable, found);
  }
  return found;
}

let used: readonly Half[] | undefined;

const inUse = (): readonly Half[] =>
  (used ??= bytes.flatMap((lead) =>
    trails.flatMap((trail): Half[] => {
      const char = gbkChar(lead, trail);
      return char === undefined || rarityCost(char) > 0 || !HAN.test(char)
        ? []
        : [{ char, lost: lead, score: readOn(NO_CONTEXT, char).score }];
    }),
  ));

/** The likeliest characters of which one byte is left; pages with this damage are Traditional. */
function halvesOf(
  key: number | string,
  charOf: (lost: number) => string | undefined,
): readonly Half[] {
  let found = halves.get(key);
  if (!found) {
    found = bytes
      .flatMap((lost): Half[] => {
        const char = charOf(lost);
        if (char === undefined) return [];
        return [{ char, lost, score: readOn(NO_CONTEXT, char).score - rarityCost(char) }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_CHARS);
    halves.set(key, found);
  }
  return found;
}
