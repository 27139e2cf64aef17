import type { Span } from '../edit.ts';
import type { Comparison } from './fact.ts';
import { magnitudeOf, readArabic, readNumeral, readPair } from './numerals.ts';
import { matchesOf } from '../matches.ts';

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

const UNITS =
  '%|％|‰|个百分点|百分点|个点(?!赞)|港元|港币|美元|美金|人民币|欧元|元|块钱|块|倍|成|折|分钟|小时|个小时|秒|天|个月|年|周|岁|' +
  '人次|人|名|位|家|款|单|笔|次|件|个|条|种|项|场|期|篇|只|组|类|份|套|部|级|届|轮|步|辆|台|张|间|座|层|所|门|支|粒|票|杯|瓶|斤|吨|平方米|公里|米|用户|商家|员工|会员|粉丝|店铺|门店|字|行|点';
/** No figure has more digits or magnitudes than these patterns take. */
const ARABIC = String.raw`[\d０-９]{1,20}(?:[,，]\d{3}){0,6}(?:[.．]\d{1,12})?`;
const NUMERAL =
  '[〇零一二两三四五六七八九十百千万亿半几数]{1,20}(?:点[〇零一二三四五六七八九]{1,12})?';
const CORE = `(?:${ARABIC}|${NUMERAL})`;
const MAGNITUDE = '[十百千万亿]{0,4}';
const BEFORE =
  '约|大约|大概|约为|近|将近|接近|逼近|几近|超过|超|逾|突破|破|不足|不到|低于|少于|未到|至少|最少|不少于|不低于|最多|至多|不超过|不多于|上|高达|达到|达|多达';
const BEHIND = '多余来几';
const AFTER = '以上|以下|以内|之内|左右|上下|之间';
const TO = String.raw`\s?(?:[-–—~～至到]|——)\s?`;

const NUMBER = new RegExp(
  [
    String.raw`(?:(?<before>${BEFORE})\s?)?`,
    String.raw`(?:(?<sign>(?:HK|US)?\$|[¥￥]|人民币)\s?)?`,
    String.raw`(?<low>${CORE})\s?(?<lowScale>${MAGNITUDE})(?<lowMore>[${BEHIND}]?)(?<lowBeyond>[万亿]{0,2})`,
    String.raw`(?:\s?(?<lowUnit>${UNITS}))?(?:(?<=[成块])(?<tenths>[一二三四五六七八九半])(?![十百千万亿个位名家]))?`,
    String.raw`(?<range>${TO}(?<high>${CORE})\s?(?<highScale>${MAGNITUDE})\s?(?<highUnit>${UNITS})?)?`,
    String.raw`(?<more>[${BEHIND}])?(?<after>${AFTER})?`,
  ].join(''),
  'gu',
);

/** 三分之一, 百分之十, 1/10, 翻了两番. */
const FRACTION = new RegExp(
  [
    String.raw`(?<before>约为?|大约|近|将近|接近|超过?|逾|不足|不到|至少)?\s?`,
    String.raw`(?:(?<below>${NUMERAL})分之(?<above>${CORE})|(?<top>\d{1,2})/(?<bottom>\d{1,3})(?![\d/])|(?<half>一半|半数)`,
    String.raw`|翻了?(?<nearly>近|超过?|约)?(?:(?<doubled>[一两二三四])?番|了?一?倍))`,
    String.raw`(?<after>${AFTER})?`,
  ].join(''),
  'gu',
);

/** A numeral of these words does not count anything. */
const IDIOM =
  /^(?:千千万万|万万|一(?:定|般|样|起|直|旦|切|些|点|边|下|方面|致|向|同|番|线|度|路|味|再|律|流|体|面|带|概|股|百八)|万(?:一|般|分|能|众)|千万(?:别|不)|十分|十足|百度|百姓|半(?:导|途|夜|天)|数(?:据|字|码|量|额|值|学)|两(?:边|者|难|岸|极|方)|三(?:方|巨)|第?四川|五官|六亲|九宫)/u;

/** 2分36秒, 1小时20分钟: one length of time, in minutes. */
const DURATION =
  /(?:(?<hours>\d{1,3})\s?个?小时\s?)?(?<minutes>\d{1,3})\s?分钟?\s?(?<seconds>\d{1,2})\s?秒|(?<whole>\d{1,3})\s?个?小时\s?(?<rest>\d{1,2})\s?分钟?/gu;

const digit = /[\d０-９]/u;

/** Numbers in the text, in order and without overlap. One scan. */
export function findNumbers(text: string): NumberMention[] {
  const fractions = matchesOf(text, FRACTION).flatMap((match) => fractionOf(match) ?? []);
  const numbers = plainNumbers(text);
  const durations = matchesOf(text, DURATION).map(durationOf);
  return [...durations, ...fractions, ...numbers]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .reduce<NumberMention[]>((kept, mention) => {
      if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention);
      return kept;
    }, []);
}

/** A number as the pattern finds it. */
interface Written {
  readonly groups: Groups;
  readonly words: string;
  readonly start: number;
}

/** 净增1265家至11179家: by how many, and to how many. */
const BY = /(?:[增减升降涨跌]|增加|减少|下降|上涨|提高|降低)了?$/u;

/** 15%至3342亿元 is no range: what follows 15% is a number of its own. */
function plainNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const whole = { groups: match.groups ?? {}, words: match[0], start: match.index };
    const written = isTwo(whole, text) ? beforeRange(whole) : whole;
    NUMBER.lastIndex = match.index + written.words.length;
    const mention = numberOf(written, text);
    if (mention) found.push(mention);
  }
  return found;
}

const isShare = (unit: string): boolean => ratioOf(unit) !== null;

/** Two ends that count different things, or by how many and to how many. */
function isTwo({ groups, start }: Written, text: string): boolean {
  const { range, lowUnit, highUnit = '' } = groups;
  if (range === undefined || lowUnit === undefined) return false;
  const isMixed = isShare(lowUnit) !== isShare(highUnit);
  return isMixed || (!isShare(lowUnit) && BY.test(text.slice(Math.max(0, start - 3), start)));
}

/** The number as if it had ended before its range. */
function beforeRange({ groups, words, start }: Written): Written {
  const { range = '', more = '', after = '' } = groups;
  const beyond = range.length + more.length + after.length;
  const none = { range: undefined, high: undefined, highUnit: undefined };
  return {
    groups: { ...groups, ...none, highScale: undefined, more: undefined, after: undefined },
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
  const comparison = comparisonOf({ before: before ?? nearly, after });
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
  digit.test(text) ? readArabic(text) : readNumeral(text);

type Groups = Readonly<Record<string, string | undefined>>;

function numberOf(written: Written, text: string): NumberMention | null {
  const { groups, start } = written;
  if (!isFigure(written, text)) return null;
  const [low, high] = valuesOf(groups);
  if (!(low <= high)) return null; // also what is not a number
  const unit = unitOf(groups);
  const share = ratioOf(unit);
  const words = written.words.trimEnd();
  return {
    span: { start, end: start + words.length },
    text: words,
    low: low * (share ?? 1),
    high: high * (share ?? 1),
    comparison: low < high ? 'range' : comparisonOf(groups),
    unit: share === null ? unit : '%',
  };
}

const SIGNS: Readonly<Record<string, string>> = { $: '美元', US$: '美元', HK$: '港元' };

/** As written behind the number, else what the sign before it means. */
function unitOf({ sign, lowUnit, highUnit }: Groups): string {
  const meant = sign === undefined ? '' : (SIGNS[sign] ?? '元');
  return highUnit ?? lowUnit ?? meant;
}

/** Written in digits, or a numeral that counts something or is a large figure by itself. */
function isFigure({ groups, words, start }: Written, text: string): boolean {
  const core = groups['low'] ?? '';
  const counts =
    digit.test(core) ||
    unitOf(groups) !== '' ||
    isLarge(core + (groups['lowScale'] ?? '')) ||
    groups['sign'] !== undefined;
  const at = start + words.indexOf(core, groups['before']?.length ?? 0);
  return counts && !isPartOfWord(text, at, core);
}

/** The number in a Latin word (5G, V2), behind a letter, or a numeral of an idiom. */
function isPartOfWord(text: string, at: number, core: string): boolean {
  if (/[A-Za-z_#]/u.test(text.charAt(at - 1))) return true;
  if (digit.test(core)) return /[A-Za-z]/u.test(text.charAt(at + core.length));
  return text.charAt(at - 1) === '第' || IDIOM.test(text.slice(at, at + 4));
}

/** 百亿, 上千, 数十万: a numeral that is a figure even without a unit. */
const isLarge = (numeral: string): boolean =>
  /[百千万亿][万亿]|[一二两三四五六七八九十几数][百千万亿]/u.test(numeral);

function valuesOf(groups: Groups): [number, number] {
  const { low = '', lowScale = '', lowBeyond = '', high, tenths } = groups;
  const scale = magnitudeOf(lowScale + lowBeyond);
  if (high !== undefined) return rangeOf(groups, scale);
  const [from, to] = readPair(low) ?? pairOf(readEither(low));
  const more = tenths === undefined ? 0 : readTenths(tenths);
  return [from * scale + more, to * scale + more];
}

const pairOf = (value: number): [number, number] => [value, value];

/** 1300到1500亿: the magnitude behind the second number holds for both when the first has none. */
function rangeOf(groups: Groups, lowScale: number): [number, number] {
  const { low = '', high = '', highScale = '', lowUnit } = groups;
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

function comparisonOf(groups: Groups): Comparison {
  const words = [groups['before'], groups['lowMore'], groups['more'], groups['after']].filter(
    (word) => word !== undefined && word !== '',
  );
  const known =
    words.length > 0 &&
    COMPARISONS.find(([, pattern]) => words.some((word = '') => pattern.test(word)));
  if (known) return known[0];
  return /[几数]|^[百千万亿]/u.test(groups['low'] ?? '') ? 'about' : 'exact';
}
