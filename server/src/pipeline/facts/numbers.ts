import type { Span } from '../edit.ts';
import type { Comparison } from './fact.ts';
import { SparsePattern } from '../sparse-pattern.ts';
import { charactersOf } from '../language/characters.ts';
import { matchesOf } from '../matches.ts';
import {
  AFTER,
  CORE,
  DIGITS,
  nextNumber,
  NUMERAL,
  type Parts,
  type Written,
} from './numbers-pattern.ts';
import { magnitudeOf, readArabic, readNumeral, readPair } from './numerals.ts';
import { unitAt } from '../unit-at.ts';

/** A number the text writes, with the unit behind it. */
export interface NumberMention {
  /** With its comparison and its unit, as 约3.5万亿元. */
  readonly span: Span;
  readonly text: string;
  /** Equal unless the text gives a range; a percentage is a ratio (1 % is 0.01). */
  readonly low: number;
  readonly high: number;
  readonly comparison: Comparison;
  /** The unit as written, `%` for every kind of percentage, empty for a bare number. */
  readonly unit: string;
}

/** A numeral and what stands before it are not longer, in UTF-16 units. */
const LONGEST_PARTS = 40;
/** 三分之一, 百分之十, 1/10, 翻了两番. */
const fractionPattern = new SparsePattern(
  [
    String.raw`(?<before>约为?|大约|近|将近|接近|超过?|逾|不足|不到|至少)?\s?`,
    String.raw`(?:(?<below>${NUMERAL})分之(?<above>${CORE})|(?<top>\d{1,2})/(?<bottom>\d{1,3})(?![\d/])|(?<half>一半|半数)`,
    String.raw`|翻了?(?<nearly>近|超过?|约)?(?:(?<doubled>[一两二三四])?番|了?一?倍))`,
    String.raw`(?<after>${AFTER})?`,
  ].join(''),
  { reach: LONGEST_PARTS },
);

/** A numeral of these words does not count anything. */
const IDIOM =
  /^(?:千千万万|万万|一(?:定|般|样|起|直|旦|切|些|点|边|下|方面|致|向|同|番|线|度|路|味|再|律|流|体|面|带|概|股|百八)|万(?:一|般|分|能|众)|千万(?:别|不)|十分|十足|百度|百姓|半(?:导|途|夜|天)|数(?:据|字|码|量|额|值|学)|两(?:边|者|难|岸|极|方)|三(?:方|巨)|第?四川|五官|六亲|九宫)/u;

/** 2分36秒, 1小时20分钟: one length of time, in minutes. */
const DURATION =
  /(?:(?<hours>\d{1,3})\s?个?小时\s?)?(?<minutes>\d{1,3})\s?分钟?\s?(?<seconds>\d{1,2})\s?秒|(?<whole>\d{1,3})\s?个?小时\s?(?<rest>\d{1,2})\s?分钟?/gu;

const isDigit = charactersOf(DIGITS);
const isLetter = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** Ties a number to the word before it. */
const isTie = charactersOf('_#');

/** A number is written in digits or as a numeral, never in both. */
const isArabic = (core: string): boolean => isDigit(unitAt(core, 0));

/** Numbers in the text, in order and without overlap. One scan. */
export function findNumbers(text: string): NumberMention[] {
  const fractions = fractionPattern.matchesIn(text).flatMap((match) => fractionOf(match) ?? []);
  const numbers = plainNumbers(text);
  const durations = matchesOf(text, DURATION).map(durationOf);
  if (fractions.length === 0 && durations.length === 0) return numbers;
  return [...durations, ...fractions, ...numbers]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .reduce<NumberMention[]>((kept, mention) => {
      if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention);
      return kept;
    }, []);
}

/** 净增1265家至11179家: by how many, and to how many. */
const BY = /(?:[增减升降涨跌]|增加|减少|下降|上涨|提高|降低)了?$/u;

/** 15%至3342亿元 is no range: what follows 15% is a number of its own. */
function plainNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  let whole = nextNumber(text, 0);
  while (whole) {
    const written = isTwo(whole, text) ? beforeRange(whole) : whole;
    const mention = numberOf(written, text);
    if (mention) found.push(mention);
    whole = nextNumber(text, written.start + written.words.length);
  }
  return found;
}

const isShare = (unit: string): boolean => ratioOf(unit) !== null;

/** Two ends that count different things, or by how many and to how many. */
function isTwo({ parts, start }: Written, text: string): boolean {
  const { range, lowUnit, highUnit = '' } = parts;
  if (range === undefined || lowUnit === undefined) return false;
  const isMixed = isShare(lowUnit) !== isShare(highUnit);
  return isMixed || (!isShare(lowUnit) && BY.test(text.slice(Math.max(0, start - 3), start)));
}

/** The number as if it had ended before its range. */
function beforeRange({ parts, words, start }: Written): Written {
  const { range = '', more = '', after = '' } = parts;
  const beyond = range.length + more.length + after.length;
  const none = { range: undefined, high: undefined, highUnit: undefined };
  return {
    parts: { ...parts, ...none, highScale: '', more: undefined, after: undefined },
    words: words.slice(0, words.length - beyond),
    start,
  };
}

function durationOf({ 0: words, index, groups }: RegExpExecArray): NumberMention {
  const { hours, minutes, seconds, whole, rest } = groups ?? {};
  const value =
    Number(hours ?? whole ?? 0) * 60 + Number(minutes ?? rest ?? 0) + Number(seconds ?? 0) / 60;
  const span = { start: index, end: index + words.length };
  return { span, text: words, low: value, high: value, comparison: 'exact', unit: '分钟' };
}

function fractionOf(match: RegExpMatchArray): NumberMention | null {
  const value = shareOf(match.groups ?? {});
  if (!Number.isFinite(value)) return null;
  const span = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const { before, after, nearly } = match.groups ?? {};
  const comparison = comparisonOf([before ?? nearly, after]);
  const unit = match[0].includes('翻') ? '倍' : '%';
  return { span, text: match[0], low: value, high: value, comparison, unit };
}

/** A part of a whole; 翻一番 is once as much more, 翻两番 three times. */
function shareOf({ below = '', above = '', top, bottom, half, doubled }: Groups): number {
  if (half !== undefined) return 0.5;
  if (top !== undefined) return Number(top) / Number(bottom);
  if (below !== '') return readEither(above) / readNumeral(below);
  return 2 ** (doubled === undefined ? 1 : readNumeral(doubled === '两' ? '二' : doubled)) - 1;
}

const readEither = (text: string): number =>
  isArabic(text) ? readArabic(text) : readNumeral(text);

type Groups = Readonly<Record<string, string | undefined>>;

function numberOf(written: Written, text: string): NumberMention | null {
  const { parts, start } = written;
  if (!isFigure(written, text)) return null;
  const [low, high] = valuesOf(parts);
  if (!(low <= high)) return null; // also what is not a number
  const unit = unitOf(parts);
  const share = ratioOf(unit);
  const words = written.words.trimEnd();
  return {
    span: { start, end: start + words.length },
    text: words,
    low: low * (share ?? 1),
    high: high * (share ?? 1),
    comparison: low < high ? 'range' : comparisonIn(parts),
    unit: share === null ? unit : '%',
  };
}

const SIGNS: Readonly<Record<string, string>> = { $: '美元', US$: '美元', HK$: '港元' };

/** As written behind the number, else what the sign before it means. */
function unitOf({ sign, lowUnit, highUnit }: Parts): string {
  const meant = sign === undefined ? '' : (SIGNS[sign] ?? '元');
  return highUnit ?? lowUnit ?? meant;
}

/** Written in digits, or a numeral that counts something or is a large figure by itself. */
function isFigure({ parts, words, start }: Written, text: string): boolean {
  const { low, lowScale, sign, before } = parts;
  const counts =
    isArabic(low) || sign !== undefined || unitOf(parts) !== '' || isLarge(low + lowScale);
  const at = start + words.indexOf(low, before?.length ?? 0);
  return counts && !isPartOfWord(text, at, low);
}

/** The number in a Latin word (5G, V2), behind a letter, or a numeral of an idiom. */
function isPartOfWord(text: string, at: number, core: string): boolean {
  const before = unitAt(text, at - 1);
  if (isLetter(before) || isTie(before)) return true;
  if (isArabic(core)) return isLetter(unitAt(text, at + core.length));
  return text.charAt(at - 1) === '第' || IDIOM.test(text.slice(at, at + 4));
}

/** 百亿, 上千, 数十万: a numeral that is a figure even without a unit. */
const isLarge = (numeral: string): boolean =>
  numeral.length > 1 && /[百千万亿][万亿]|[一二两三四五六七八九十几数][百千万亿]/u.test(numeral);

function valuesOf(parts: Parts): [number, number] {
  const { low, lowScale, lowBeyond, high, tenths } = parts;
  const scale = magnitudeOf(lowScale + lowBeyond);
  if (high !== undefined) return rangeOf(parts, high, scale);
  const [from, to] = (isArabic(low) ? null : readPair(low)) ?? pairOf(readEither(low));
  const more = tenths === undefined ? 0 : readTenths(tenths);
  return [from * scale + more, to * scale + more];
}

const pairOf = (value: number): [number, number] => [value, value];

/** 1300到1500亿: the magnitude behind the second number holds for both when the first has none. */
function rangeOf(
  { low, highScale, lowUnit }: Parts,
  high: string,
  lowScale: number,
): [number, number] {
  const scale = magnitudeOf(highScale);
  const isShared = lowScale === 1 && lowUnit === undefined;
  return [readEither(low) * (isShared ? scale : lowScale), readEither(high) * scale];
}

/** 四成五 is 4.5 tenths, 九块九 9.90 yuan. */
const readTenths = (digit: string): number => (digit === '半' ? 0.5 : readNumeral(digit) / 10);

const RATIOS: ReadonlyMap<string, number> = new Map([
  ['%', 0.01],
  ['％', 0.01],
  ['百分点', 0.01],
  ['个百分点', 0.01],
  ['‰', 0.001],
  ['成', 0.1],
  ['折', 0.1],
]);

/** What a unit of shares is worth: 成 is a tenth; null for other units. */
const ratioOf = (unit: string): number | null => RATIOS.get(unit) ?? null;

const COMPARISONS: readonly (readonly [Comparison, RegExp])[] = [
  ['over', /不少于|不低于/u],
  ['under', /不足|不到|低于|少于|未到|最多|至多|不超过|不多于|以下|以内|之内/u],
  ['over', /超|逾|破|至少|最少|不少于|不低于|^上$|以上|多$|余$/u],
  ['about', /约|大概|近|接近|左右|上下|来$|几$/u],
];

function comparisonIn({ before, low, lowMore, more, after }: Parts): Comparison {
  const told = comparisonOf([before, lowMore, more, after]);
  return told === 'exact' && ROUND.test(low) ? 'about' : told;
}

/** 几十, 数百 and 百万. */
const ROUND = /[几数]|^[百千万亿]/u;

/** What the words around a number say of it. */
function comparisonOf(around: readonly (string | undefined)[]): Comparison {
  const words = around.filter((word) => word !== undefined && word !== '');
  if (words.length === 0) return 'exact';
  const known = COMPARISONS.find(([, pattern]) => words.some((word = '') => pattern.test(word)));
  return known?.[0] ?? 'exact';
}
