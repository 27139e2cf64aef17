import type { Edit } from '../../edit.ts';
import { likelihood } from '../../language/chinese.ts';
import type { Doubt, Rule, Stage } from '../stage.ts';
import {
  invert,
  mayBeginUtf8,
  type Inverted,
  type Meaning,
  type Misreading,
} from './restore-encoding-codecs.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'wrong-encoding',
    reason: '文字被用错误的编码读成了乱码，已按原来的编码还原',
    example: '鏈嬪弸鍦堥噷',
  },
  {
    rule: 'wrong-encoding-twice',
    reason: '文字被用错误的编码读了两次，已逐层还原',
    example: 'Ã¥Â¾Â®Ã¤Â¿Â¡',
  },
];

/** How bytes were misread and were meant, and what it takes to believe it. */
interface Mistake {
  readonly misreading: Misreading;
  readonly meaning: Meaning;
  readonly leastChars: number;
  /** The restored text must read as Chinese: mean likelihood of a character. */
  readonly leastMean: number;
  /** Looked for only in text that makes no sense as it stands: nearly all bytes are some GBK. */
  readonly isOfNonsense?: boolean;
}

// hardly any Latin text is valid UTF-8 by chance; nearly all of it is some GBK
const MISTAKES: readonly Mistake[] = [
  { misreading: 'gb18030', meaning: 'utf-8', leastChars: 2, leastMean: -10 },
  { misreading: 'latin', meaning: 'utf-8', leastChars: 1, leastMean: -13 },
  { misreading: 'latin', meaning: 'gb18030', leastChars: 3, leastMean: -10 },
  { misreading: 'big5', meaning: 'utf-8', leastChars: 2, leastMean: -10 },
  { misreading: 'big5', meaning: 'gb18030', leastChars: 4, leastMean: -9, isOfNonsense: true },
  { misreading: 'gb18030', meaning: 'big5', leastChars: 4, leastMean: -9, isOfNonsense: true },
];

/** A stretch that can only be damaged as a whole: ASCII stands in it as a second byte at most. */
const RUN = /(?:[^\0-\x7f]+[@-~]?)+/gu;
const LATIN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}/u;
const LOST = /(?:锟斤拷?)+|\uFFFD+/gu;

/** A restored text must be this much more likely, in all and per character of it. */
const LEAST_GAIN = 8;
const LEAST_GAIN_PER_CHAR = 3;

/** On a page with so many damaged runs short ones are damaged too. */
const MANY = 5;
/** So many bytes tell whether a reading makes sense. */
const FIRST_LOOK = 48;
/** A reading this long that makes no sense is no coincidence, but another language. */
const LONG = 8;

/** Another reading of a part of a run. */
interface Restored {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

/**
 * Restores text that was read in a wrong encoding, once or twice, wherever the bytes come back
 * without loss and read clearly better. What lost its bytes stays, with a doubt.
 */
export const restoreEncoding: Stage = {
  name: 'restore-encoding',
  version: 2,
  propose: (text) => {
    const sure = restoreAll(text, true);
    const edits = sure.length === 0 ? sure : withShortRuns(text, sure);
    return { edits, doubts: [...lostCharacters(text, edits)] };
  },
};

/** Short runs are damaged too on a page of many damaged ones, and beside a long one in a line. */
function withShortRuns(text: string, sure: readonly Edit[]): Edit[] {
  const all = restoreAll(text, false);
  if (sure.length >= MANY) return all;
  const lines = new Set(
    sure.filter((edit) => edit.text.length >= LONG).map(({ span }) => lineAt(text, span.start)),
  );
  const short = all.filter(
    ({ span }) =>
      lines.has(lineAt(text, span.start)) &&
      sure.every((edit) => span.end <= edit.span.start || edit.span.end <= span.start),
  );
  return [...sure, ...short].sort((a, b) => a.span.start - b.span.start);
}

/** Where the line begins that a character stands in. */
const lineAt = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

function restoreAll(text: string, isStrict: boolean): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (isStrict && isUnsuspicious(run)) continue;
    for (const { start, end, text: restored, rule } of restoreRun(run, isStrict)) {
      edits.push({ rule, span: { start: index + start, end: index + end }, text: restored });
    }
  }
  return edits;
}

/** Below this mean likelihood a character is rare; no misread text does without such. */
const RARE = -13;
/** By code unit: 0 not looked at yet, 1 common, 2 rare. */
const rarity = new Uint8Array(0x1_0000);

/** Whether every character of a run is common in Chinese: nearly all of a sound page. */
function isUnsuspicious(run: string): boolean {
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at);
    if (rarity[code] === 0) rarity[code] = likelihood(run.charAt(at)).total < RARE ? 2 : 1;
    if (rarity[code] === 2) return false;
  }
  return true;
}

function* lostCharacters(text: string, edits: readonly Edit[]): Generator<Doubt> {
  let next = 0;
  for (const { 0: lost, index } of text.matchAll(LOST)) {
    const span = { start: index, end: index + lost.length };
    while ((edits[next]?.span.end ?? Infinity) <= span.start) next += 1;
    if ((edits[next]?.span.start ?? Infinity) < span.end) continue;
    yield {
      kind: 'gap',
      span,
      rule: 'wrong-encoding',
      note: '这里的字在转换编码时丢失了，无法还原',
    };
  }
}

/** The damaged parts of a run, each read anew, from left to right. */
function* restoreRun(run: string, isStrict: boolean): Generator<Restored> {
  const isNonsense = !isStrict || makesNoSense(run);
  for (let at = 0; at < run.length;) {
    const { restored, looked } = restoreAt(run, at, isStrict, isNonsense);
    if (restored) yield restored;
    at = Math.max(at + 1, restored?.end ?? looked);
  }
}

/** Mean likelihood of a character below which a run of some length is no Chinese. */
const NONSENSE = -9.5;
const LEAST_NONSENSE = 4;

/** Characters, and none of them go together; other scripts are no nonsense. */
function makesNoSense(run: string): boolean {
  const look = run.slice(0, FIRST_LOOK);
  const foreign = look.match(/(?!\p{Script=Han})\p{L}/gu)?.length ?? 0;
  if (foreign > look.length / 2) return false;
  const { total, chars } = likelihood(look);
  return chars >= LEAST_NONSENSE && total / chars < NONSENSE;
}

interface Attempt {
  readonly restored: Restored | null;
  /** Where the search may go on: long readings that make no sense are not read again and again. */
  readonly looked: number;
}

/** The best reading of what begins at `at`; null when nothing is clearly better than the text. */
function restoreAt(run: string, at: number, isStrict: boolean, isNonsense: boolean): Attempt {
  const found = readOnce(run, at, isNonsense, FIRST_LOOK);
  if (!bestOf(found, run, at, isStrict)) {
    const looked = found.reduce((end, reading) => Math.max(end, reading.endOfUtf8), at);
    return { restored: null, looked: looked - at >= LONG ? looked : at };
  }
  const best = bestOf(readOnce(run, at, isNonsense), run, at, isStrict);
  return { restored: best && withoutTail(run, at, best), looked: at };
}

/** What ASCII the reading leaves at its end is no damage. */
function withoutTail(run: string, start: number, { end, text, rule }: Reading): Restored {
  let tail = 0;
  while (run.charCodeAt(end - 1 - tail) < 0x80) tail += 1;
  return { start, end: end - tail, text: text.slice(0, text.length - tail), rule };
}

/** The reading, through one mistake or two, that is most above the text as it stands. */
function bestOf(
  found: readonly Reading[],
  run: string,
  at: number,
  isStrict: boolean,
): Reading | null {
  const [best] = [...found, ...found.flatMap(readAgain)]
    .filter(({ text, mistake }) => !isStrict || countWide(text) >= mistake.leastChars)
    .map((reading) => ({ reading, gain: gainOf(run.slice(at, reading.end), reading) }))
    .sort((a, b) => b.gain - a.gain);
  return best && best.gain >= (isStrict ? LEAST_GAIN : LEAST_GAIN / 2) ? best.reading : null;
}

/** A reading of the bytes from some offset on. */
interface Reading extends Inverted {
  readonly rule: string;
  readonly mistake: Mistake;
  /** Where it ends when it is UTF-8, which no other text is by chance; else zero. */
  readonly endOfUtf8: number;
}

const readOnce = (text: string, at: number, isNonsense: boolean, most = Infinity): Reading[] =>
  MISTAKES.flatMap((mistake) => {
    const { misreading, meaning, isOfNonsense = false } = mistake;
    if (isOfNonsense && !isNonsense) return [];
    if (meaning === 'utf-8' && !mayBeginUtf8(text.charCodeAt(at), misreading)) return [];
    if (misreading === 'latin' && !mayBegin(text, at, meaning)) return [];
    const inverted = invert(text, at, misreading, meaning, most);
    if (!inverted) return [];
    const endOfUtf8 = meaning === 'utf-8' ? inverted.end : 0;
    return [{ ...inverted, rule: 'wrong-encoding', mistake, endOfUtf8 }];
  });

/** Whether Latin letters may be misread bytes; pairs of them are counted from the first one on. */
const mayBegin = (text: string, at: number, meaning: Meaning): boolean =>
  LATIN.test(text.slice(at, at + 2)) &&
  (meaning === 'utf-8' || !LATIN.test(text.slice(Math.max(0, at - 1), at + 1)));

/** The same through a second mistake, if that takes all of the first reading. */
const readAgain = (first: Reading): Reading[] =>
  readOnce(first.text, 0, false)
    .filter(({ end }) => end === first.text.length)
    .map((second) => ({ ...second, end: first.end, rule: 'wrong-encoding-twice' }));

/** ASCII proves nothing. */
const countWide = (text: string) => text.replace(/[\0-\x7f]/gu, '').length;

/** How much likelier the restored text is; none at all when it does not read as Chinese. */
function gainOf(shown: string, { text, mistake }: Reading): number {
  if (text === shown) return 0;
  const { total, chars } = likelihood(text);
  const gain = total - likelihood(shown).total;
  const isChinese = chars > 0 && total / chars >= mistake.leastMean;
  return isChinese && gain >= LEAST_GAIN_PER_CHAR * chars ? gain : 0;
}
