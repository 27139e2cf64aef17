import type { Edit, Span } from '../../edit.ts';
import { gbkChar, gbkCode } from '../../language/gbk.ts';
import { isTraditionalPage } from '../../language/page-script.ts';
import { isReadingOf, SYLLABLE } from '../../language/pinyin.ts';
import { NO_CONTEXT, readOn } from '../../language/prose-model.ts';
import type { Doubt, Proposal, Rule, Stage } from '../stage.ts';
import type { Mended } from './mend-shifted-bytes-beam.ts';
import { contextOf, judge, type Judged } from './mend-shifted-bytes-judge.ts';
import { keptIn } from './mend-shifted-bytes-kept.ts';
import { search } from './mend-shifted-bytes-search.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'shifted-bytes',
    reason: '采集站插入拼音时弄丢了一个字节，后面的字跟着错位，已还原',
    example: '的確不負眾望?！币荒甓嗟臅r間，從全村的希望到不負眾望',
  },
  {
    rule: 'gloss-in-bytes',
    reason: '采集站把汉字的后半个字节和英文字母当成一个字加了拼音，已删除',
    example: '用戶下載這款A(yù)pp之後',
  },
];

// a question mark that may stand for a lost byte: before a gloss or a full-width sign
const MARKS = '！？；，：!?;,:';
const GLOSS = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}\)/iu;
const LOST_BYTE = new RegExp(
  `[?\\uFFFD](?=\\(?${SYLLABLE}\\)|(?<![!！?？\\uFFFD].)[${MARKS}])`,
  'giu',
);
const GLOSSED_ASCII = new RegExp(`([^\\0-\\xff])([@-~])(\\((${SYLLABLE})\\))`, 'giu');

/** How far around a damage its line is looked at, and how many damages before it. */
const LINE_BEFORE = 600;
const LINE_AFTER = 1000;
const MOST_BEFORE = 50;

/** A reading of so few characters has little to prove it. */
const SHORT = 2;

/** Pages of real question marks are no damaged pages; looking at each of them costs too much. */
const MOST_IN_VAIN = 100;

/** A reading must be this much more likely than the text as it stands. */
const LEAST_GAIN = 9;
const LEAST_GAIN_WITH_NAMES = 15;
/** Mean likelihood per character from which a reading is prose; a gloss vouches for less. */
const PROSE = -9;
const PROSE_WITH_NAMES = -10.5;
const PROSE_WITH_GLOSS = -14;
/** A character is taken when no other one comes this close. */
const CLEAR_LEAD = 1.5;
/** The same where bytes are known to be lost: of the many that fit what is left, few come close. */
const CLEAR_LEAD_BESIDE_LOSS = 1.2;
/** And for each further pair of them. */
const LEAD_A_LOSS = 0.7;
/** The same of a reading of one or two characters. */
const CLEAR_LEAD_OF_SHORT = 2.5;
/** The same where bytes are lost in the other reading alone. */
const CLEAR_LEAD_OF_LOSS = 2;
/** The model is surer of a lead than it may be, by about so much. */
const SLOPE = 0.8;

/**
 * Mends GBK text in which glosses were inserted byte by byte: where a pair of bytes of two
 * neighbours looked like a glossed character, a lead byte was lost and all bytes up to the next
 * ASCII character pair up wrongly. The lost byte is put back and the bytes are read again.
 */
export const mendShiftedBytes: Stage = {
  name: 'mend-shifted-bytes',
  version: 5,
  propose: (text) => {
    // the sites that do this write Traditional and leave glosses; elsewhere a lost byte has another story
    if (!GLOSS.test(text) && !isTraditionalPage(text)) return { edits: [], doubts: [] };
    const shifted = mendShifts(text);
    return {
      edits: withoutOverlap([...shifted.edits, ...glossedAscii(text)]),
      doubts: shifted.doubts ?? [],
    };
  },
};

const withoutOverlap = (edits: readonly Edit[]): Edit[] => {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  }
  return kept;
};

/** `款A(yù)pp`: the second byte of 款 and the letter were taken for 預. */
function* glossedAscii(text: string): Generator<Edit> {
  for (const {
    1: han = '',
    2: ascii = '',
    3: gloss = '',
    4: syllable = '',
    index,
  } of text.matchAll(GLOSSED_ASCII)) {
    const pair = gbkChar((gbkCode(han) ?? 0) % 256, ascii.charCodeAt(0));
    if (pair === undefined || !isReadingOf(pair, syllable)) continue;
    const start = index + han.length + ascii.length;
    yield { rule: 'gloss-in-bytes', span: { start, end: start + gloss.length }, text: '' };
  }
}

function mendShifts(text: string): Proposal {
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  let vain = 0;
  for (const { index } of text.matchAll(LOST_BYTE)) {
    if (index < (edits.at(-1)?.span.end ?? 0) || vain > MOST_IN_VAIN + edits.length) continue;
    const { edit, doubt } = mendAt(text, index, edits);
    if (!edit) vain += 1;
    if (edit) edits.push(edit);
    if (doubt) doubts.push(doubt);
  }
  return { edits, doubts };
}

interface Mending {
  readonly edit?: Edit;
  readonly doubt?: Doubt;
}

function mendAt(text: string, start: number, done: readonly Edit[]): Mending {
  const { start: lineStart, end: lineEnd } = surroundings(text, start);
  const line = text.slice(lineStart, lineEnd);
  const at = start - lineStart;
  const before = mendedBefore(text, { start: lineStart, end: start }, done);
  const [best, ...others] = judge({ line, at, before }, search(line, at, contextOf(before)));
  const isGloss = !MARKS.includes(line.charAt(at + 1));
  if (best && isAccepted(best, isGloss)) {
    const span = { start, end: lineStart + best.end };
    const mending = toMending(span, withBreak(text, span.end, best), others);
    if (mending) return mending;
  }
  const isDamaged = isGloss || isNonsense(line.slice(at + 2, at + 2 + LOOK));
  return isDamaged ? { doubt: unread(start) } : {};
}

/** So many characters behind a mark tell whether they are damaged, by their mean likelihood. */
const LOOK = 8;
const NONSENSE = -11;

function isNonsense(text: string): boolean {
  const wide = text.replace(/[\0-\x7f]/gu, '');
  return wide.length >= LOOK / 2 && readOn(NO_CONTEXT, wide).score / wide.length < NONSENSE;
}

/** The line around an offset, of a very long one the part that matters. */
function surroundings(text: string, at: number): Span {
  const from = Math.max(0, at - LINE_BEFORE);
  const before = text.slice(from, at);
  const after = text.slice(at, at + LINE_AFTER);
  const end = after.indexOf('\n');
  return {
    start: from + before.lastIndexOf('\n') + 1,
    end: at + (end < 0 ? after.length : end),
  };
}

/** Nothing where no character is sure: marks alone may as well be real ones. */
function toMending(span: Span, best: Judged, others: readonly Judged[]): Mending | undefined {
  const text = withoutGuesses(best, others);
  if (text.includes('?') && !/\p{Script=Han}/u.test(text)) return undefined;
  const confidence = confidenceOf(text, best, others);
  const edit = { rule: 'shifted-bytes', span, text, confidence };
  return best.hasLoss || text !== best.text ? { edit, doubt: incomplete(span) } : { edit };
}

/** Where paragraphs stand a line apart, the character eaten before the one break is the other one. */
const isBreakEaten = (text: string, end: number, { hasLoss }: Mended): boolean =>
  hasLoss &&
  /^\n[^\n]/u.test(text.slice(end, end + 2)) &&
  2 * (text.match(/\n\n/gu)?.length ?? 0) >= (text.match(/\n+/gu)?.length ?? 0);

const withBreak = (text: string, end: number, best: Judged): Judged =>
  isBreakEaten(text, end, best) ? { ...best, text: `${best.text}\n`, hasLoss: false } : best;

/** The line up to the damage, as the edits so far leave it: a quotation may open in one of them. */
function mendedBefore(text: string, { start, end }: Span, done: readonly Edit[]): string {
  let before = '';
  let from = start;
  for (const { span, text: mended } of done.slice(-MOST_BEFORE)) {
    if (span.start < from) continue;
    before += text.slice(from, span.start) + mended;
    from = span.end;
  }
  return before + text.slice(from, end);
}

function isAccepted({ text, score, gain }: Judged, isGloss: boolean): boolean {
  const mean = score / text.length;
  if (isGloss) return mean >= PROSE_WITH_GLOSS && gain > 0;
  if (gain >= LEAST_GAIN_WITH_NAMES) return mean >= PROSE_WITH_NAMES;
  return gain >= LEAST_GAIN && mean >= PROSE;
}

/**
 * A character that could as well be another one stays a question mark.
 */
function withoutGuesses(best: Judged, others: readonly Judged[]): string {
  const { text, whole, fills } = best;
  const kept = others
    .filter((other) => best.sense - other.sense < leadOver(best, other))
    .map((rival) => keptIn(whole, rival.whole));
  const isSure = Array.from(text, (_, index) => kept.every((has) => has[index] === true));
  // where several pairs of bytes are lost, of the two characters beside one both are sure or none
  const pairs = fills.length > 1 ? fills : [];
  for (const first of pairs) {
    if (isSure[first] !== true || isSure[first + 1] !== true) isSure.fill(false, first, first + 2);
  }
  return Array.from(text, (char, index) => (isSure[index] === true ? char : '?')).join('');
}

/** How likely what is given is, from its lead over the next reading that says otherwise; never certain. */
function confidenceOf(text: string, best: Judged, others: readonly Judged[]): number {
  const given = Array.from(text, (char, index) => (char === '?' ? -1 : index));
  const rival = others.find((other) => {
    const kept = keptIn(best.whole, other.whole);
    return given.some((index) => index >= 0 && kept[index] !== true);
  });
  const lead = rival ? best.sense - rival.sense : Infinity;
  return Math.min(0.99, Math.round(100 / (1 + Math.exp(-SLOPE * lead))) / 100);
}

function leadOver(best: Judged, other: Judged): number {
  if (best.text.length <= SHORT && best.lostPairs === 0) return CLEAR_LEAD_OF_SHORT;
  if (best.lostPairs > 0) return CLEAR_LEAD_BESIDE_LOSS + LEAD_A_LOSS * (best.lostPairs - 1);
  return other.lostPairs > 0 ? CLEAR_LEAD_OF_LOSS : CLEAR_LEAD;
}

const unread = (start: number): Doubt => ({
  kind: 'gap',
  span: { start, end: start + 1 },
  rule: 'shifted-bytes',
  note: '这里的字节错位了，没能还原',
});

const incomplete = (span: Span): Doubt => ({
  kind: 'gap',
  span,
  rule: 'shifted-bytes',
  note: '这里丢了字节，还原后可能还缺一个字、空格或换行',
});
