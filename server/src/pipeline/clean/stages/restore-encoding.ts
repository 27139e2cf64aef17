import { isGibberish, likelihood } from '../../language/chinese.ts';
import type { Span } from '../../edit.ts';
import type { Doubt, Rule, Stage } from '../stage.ts';
import { lostMarksIn } from './restore-encoding-marks.ts';
import { invert, type Inverted } from './restore-encoding-codecs.ts';
import { beginningsIn, MISTAKES, mayBegin, type Mistake } from './restore-encoding-mistakes.ts';
import {
  countWide,
  lostRuns,
  makesNoSense,
  RUN,
  suspiciousRuns,
  type Run,
} from './restore-encoding-runs.ts';
import { matchesOf } from '../../matches.ts';

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
  /** What went wrong with its bytes first. */
  readonly mistake: Mistake;
}

/** What a search takes: sure readings of any mistake, or weaker ones of mistakes the page proves. */
type Search = 'sure' | ReadonlySet<Mistake>;

/**
 * Restores text that was read in a wrong encoding, once or twice, wherever the bytes come back
 * without loss and read clearly better. What lost its bytes stays, with a doubt.
 */
export const restoreEncoding: Stage = {
  name: 'restore-encoding',
  version: 4,
  propose: (text) => {
    const suspicious = [...suspiciousRuns(text)];
    const sure = restoreAll(suspicious, 'sure');
    const edits = sure.length === 0 ? sure : withWholePage(text, withShortRuns(text, sure));
    return {
      edits: edits.map(({ rule, start, end, text: words }) => ({
        rule,
        span: { start, end },
        text: words,
      })),
      doubts: [
        ...lostCharacters(text, edits),
        ...lostMarksIn(text),
        ...unreadRuns(suspicious, edits),
      ],
    };
  },
};

/**
 * Short runs are damaged too on a page of many damaged ones, and beside a long one in a line: by the
 * mistakes the page proves. Where bytes were lost, nearly all pairs of those left fit some of them.
 */
function withShortRuns(text: string, sure: readonly Restored[]): readonly Restored[] {
  const isWhole = !text.includes('\uFFFD');
  const proven = sure.map(({ mistake }) => mistake);
  const all = restoreAll(
    matchesOf(text, RUN),
    new Set(proven.filter(({ isOfNonsense }) => isWhole || !isOfNonsense)),
  );
  const isMany = sure.length >= MANY;
  const kept = isMany ? sure.filter(({ mistake }) => !isWhole && mistake.isOfNonsense) : sure;
  const lines = new Set(
    sure
      .filter((one) => !isMany && one.text.length >= LONG)
      .map(({ start }) => lineAt(text, start)),
  );
  const short = all.filter(
    ({ start, end }) =>
      (isMany || lines.has(lineAt(text, start))) &&
      kept.every((one) => end <= one.start || one.end <= start),
  );
  return [...kept, ...short].sort((a, b) => a.start - b.start);
}

/** Of a page read wrongly as a whole, nearly all characters came back by one mistake. */
const WHOLE = 0.9;

/** Where the whole page was read wrongly, single signs are damaged too: nothing else is left of it. */
function withWholePage(text: string, edits: readonly Restored[]): readonly Restored[] {
  const [first] = edits;
  if (!first || text.includes('\uFFFD')) return edits;
  const { mistake, rule } = first;
  const alike = edits.filter((one) => one.mistake === mistake && one.rule === rule);
  const restored = alike.reduce(
    (sum, { start, end }) => sum + countWide(text.slice(start, end)),
    0,
  );
  if (rule !== 'wrong-encoding' || restored < WHOLE * countWide(text)) return edits;
  const rest = edits.flatMap(({ end }, at) =>
    readWhole(text, { start: end, end: edits[at + 1]?.start ?? text.length }, first),
  );
  rest.push(...readWhole(text, { start: 0, end: first.start }, first));
  return [...edits, ...rest].sort((a, b) => a.start - b.start);
}

/** The runs between two edits that a mistake explains to their ends. */
function readWhole(text: string, gap: Span, { mistake, rule }: Restored): Restored[] {
  const { misreading, meaning } = mistake;
  return [...text.slice(gap.start, gap.end).matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const start = gap.start + index;
    const read = invert(run, 0, misreading, meaning, { after: text.charAt(start + run.length) });
    if (read?.end !== run.length || countWide(read.text) === 0) return [];
    const one = withoutTail(run, 0, { ...read, rule, first: mistake, mistake, endOfUtf8: 0 });
    return [{ ...one, start, end: start + one.end }];
  });
}

/** Where the line begins that a character stands in. */
const lineAt = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

function restoreAll(runs: Iterable<Run>, search: Search): Restored[] {
  const all: Restored[] = [];
  for (const { 0: run, index, input } of runs) {
    for (const restored of restoreRun(run, search, input.charAt(index + run.length))) {
      all.push({ ...restored, start: index + restored.start, end: index + restored.end });
    }
  }
  return all;
}

/** Long runs no reader can make sense of, which no mistake explains. */
function* unreadRuns(runs: Iterable<Run>, edits: readonly Restored[]): Generator<Doubt> {
  let next = 0;
  for (const { 0: run, index } of runs) {
    while ((edits[next]?.end ?? Infinity) <= index) next += 1;
    const isRead = (edits[next]?.start ?? Infinity) < index + run.length;
    if (isRead || !isGibberish(run)) continue;
    yield {
      kind: 'gap',
      span: { start: index, end: index + run.length },
      rule: 'wrong-encoding',
      note: '这里像是乱码，没能还原',
    };
  }
}

function* lostCharacters(text: string, edits: readonly Restored[]): Generator<Doubt> {
  let next = 0;
  for (const { 0: lost, index } of lostRuns(text)) {
    const span = { start: index, end: index + lost.length };
    while ((edits[next]?.end ?? Infinity) <= span.start) next += 1;
    if ((edits[next]?.start ?? Infinity) < span.end) continue;
    yield {
      kind: 'gap',
      span,
      rule: 'wrong-encoding',
      note: '这里的字在转换编码时丢失了，无法还原',
    };
  }
}

/** The damaged parts of a run, each read anew, from left to right. */
function* restoreRun(run: string, search: Search, after: string): Generator<Restored> {
  const isNonsense = search !== 'sure' || makesNoSense(run);
  const mistakes = MISTAKES.filter(
    (mistake) =>
      (isNonsense || !mistake.isOfNonsense) && (search === 'sure' || search.has(mistake)),
  );
  const means = { isStrict: search === 'sure', mistakes, after };
  const next = beginningsIn(run, mistakes);
  for (let at = next(0); at < run.length;) {
    const { restored, looked } = restoreAt(run, at, means);
    if (restored) yield restored;
    at = next(Math.max(at + 1, restored?.end ?? looked));
  }
}

interface Attempt {
  readonly restored: Restored | null;
  /** Where the search may go on: long readings that make no sense are not read again and again. */
  readonly looked: number;
}

/** How a run is read: as strictly, by which mistakes, and what stands behind it. */
interface Means {
  readonly isStrict: boolean;
  readonly mistakes: readonly Mistake[];
  readonly after: string;
}

/** The best reading of what begins at `at`; null when nothing is clearly better than the text. */
function restoreAt(run: string, at: number, { isStrict, mistakes, after }: Means): Attempt {
  const found = readOnce(run, at, mistakes, { most: FIRST_LOOK, after });
  if (!bestOf(found, run, at, isStrict)) {
    const looked = found.reduce((end, reading) => Math.max(end, reading.endOfUtf8), at);
    return { restored: null, looked: looked - at >= LONG ? looked : at };
  }
  const best = bestOf(readOnce(run, at, mistakes, { after }), run, at, isStrict);
  return { restored: best && withoutTail(run, at, best), looked: at };
}

/** What ASCII the reading leaves at its end is no damage. */
function withoutTail(run: string, start: number, reading: Reading): Restored {
  const { end, text, rule, first } = reading;
  let tail = 0;
  while (run.charCodeAt(end - 1 - tail) < 0x80 && text.at(-1 - tail) === run[end - 1 - tail]) {
    tail += 1;
  }
  return { start, end: end - tail, text: text.slice(0, text.length - tail), rule, mistake: first };
}

/** The reading, through one mistake or two, that is most above the text as it stands. */
function bestOf(
  found: readonly Reading[],
  run: string,
  at: number,
  isStrict: boolean,
): Reading | null {
  let [best, most]: [Reading | null, number] = [null, isStrict ? LEAST_GAIN : LEAST_GAIN / 2];
  const again = found.filter(({ text }) => !isStrict || countWide(text) >= LEAST_AGAIN);
  for (const reading of [...found, ...again.flatMap((one) => readAgain(run, at, one))]) {
    if (isStrict && countWide(reading.text) < reading.mistake.leastChars) continue;
    const gain = gainOf(run.slice(at, reading.end), reading, isStrict);
    if (gain < most || (best && gain === most)) continue;
    [best, most] = [reading, gain];
  }
  return best;
}

/** Fewer wide characters are no two bytes, let alone as many characters as a sure reading has. */
const LEAST_AGAIN = 2;

/** A reading of the bytes from some offset on. */
interface Reading extends Inverted {
  readonly rule: string;
  /** What went wrong first, and what went wrong last. */
  readonly first: Mistake;
  readonly mistake: Mistake;
  /** Where it ends when it is UTF-8, which no other text is by chance; else zero. */
  readonly endOfUtf8: number;
}

/** What begins at `at`, by each mistake that may have made it. */
function readOnce(
  text: string,
  at: number,
  mistakes: readonly Mistake[],
  look: Parameters<typeof invert>[4] = {},
): Reading[] {
  const readings: Reading[] = [];
  for (const mistake of mistakes) {
    if (!mayBegin(text, at, mistake)) continue;
    const { misreading, meaning } = mistake;
    const inverted = invert(text, at, misreading, meaning, look);
    if (!inverted) continue;
    const { end, text: read } = inverted;
    const endOfUtf8 = meaning === 'utf-8' ? end : 0;
    readings.push({ end, text: read, rule: 'wrong-encoding', first: mistake, mistake, endOfUtf8 });
  }
  return readings;
}

/** What may lie under another mistake: not what is looked for in nonsense only. */
const CERTAIN = MISTAKES.filter(({ isOfNonsense }) => !isOfNonsense);

/** The same through a second mistake, as far as that goes. */
const readAgain = (run: string, at: number, first: Reading): Reading[] =>
  readOnce(first.text, 0, CERTAIN).flatMap((second) => {
    const isWhole = second.end === first.text.length;
    const end = isWhole ? first.end : endOfPart(run, at, first, second.end);
    return end > at ? [{ ...second, end, first: first.mistake, rule: 'wrong-encoding-twice' }] : [];
  });

/** Where in a run the first characters of a reading of UTF-8 end; zero when that is not told. */
function endOfPart(run: string, at: number, { text, mistake }: Reading, chars: number): number {
  if (mistake.meaning !== 'utf-8') return 0;
  const bytes = new TextEncoder().encode(text.slice(0, chars)).length;
  return invert(run, at, mistake.misreading, mistake.meaning, { most: bytes })?.end ?? 0;
}

/** Vowels with tones, as pinyin has them: no Chinese, but what stands beside it. */
const PINYIN = /^[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüêńňǹ\0-\x7f]+$/u;

/** How much likelier the restored text is; none at all when it does not read as Chinese. */
function gainOf(shown: string, { text, mistake }: Reading, isStrict: boolean): number {
  if (text === shown) return 0;
  const isLatin = mistake.misreading === 'latin';
  if (!isStrict && isLatin && PINYIN.test(text)) return LEAST_GAIN * shown.length;
  const { total, chars } = likelihood(text);
  const gain = total - likelihood(shown).total;
  const isChinese = chars > 0 && total / chars >= mistake.leastMean;
  return isChinese && gain >= LEAST_GAIN_PER_CHAR * chars ? gain : 0;
}
