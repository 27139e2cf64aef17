import type { Span } from '../edit.ts';
import type { Comparison } from './fact.ts';
import { magnitudeOf, readArabic, readNumeral, readPair } from './numerals.ts';

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
  '%|％|‰|个百分点|百分点|港元|港币|美元|美金|人民币|欧元|元|块钱|块|倍|成|折|分钟|小时|个小时|秒|天|个月|年|周|岁|' +
  '人次|人|名|位|家|款|单|笔|次|件|个|条|种|项|场|期|篇|只|组|类|份|套|部|级|届|轮|步|辆|台|张|间|座|层|所|门|支|粒|平方米|公里|米|用户|商家|员工|会员|粉丝|店铺|门店|字|行|点';
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
    String.raw`(?:(?<sign>(?:HK|US)?\$|[¥￥])\s?)?`,
    String.raw`(?<low>${CORE})\s?(?<lowScale>${MAGNITUDE})(?<lowMore>[${BEHIND}]?)(?<lowBeyond>[万亿]{0,2})`,
    String.raw`(?:\s?(?<lowUnit>${UNITS}))?(?:(?<=[成块])(?<tenths>[一二三四五六七八九半])(?![十百千万亿个位名家]))?`,
    String.raw`(?:${TO}(?<high>${CORE})\s?(?<highScale>${MAGNITUDE})\s?(?<highUnit>${UNITS})?)?`,
    String.raw`(?<more>[${BEHIND}])?(?<after>${AFTER})?`,
  ].join(''),
  'gu',
);

/** 三分之一, 百分之十, 1/10. */
const FRACTION = new RegExp(
  String.raw`(?<below>${NUMERAL})分之(?<above>${CORE})|(?<top>\d{1,2})/(?<bottom>\d{1,3})(?![\d/])|(?<half>一半|半数)`,
  'gu',
);

/** A numeral of these words does not count anything. */
const IDIOM =
  /^(?:千千万万|万万|一(?:定|般|样|起|直|旦|切|些|点|边|下|方面|致|向|同|番|线|度|路|味|再|律|流|体|面|带|概|股|百八)|万(?:一|般|分|能|众)|千万(?:别|不)|十分|十足|百度|百姓|半(?:导|途|夜|天)|数(?:据|字|码|量|额|值|学)|两(?:边|者|难|岸|极|方)|三(?:方|巨)|第?四川|五官|六亲|九宫)/u;

const digit = /[\d０-９]/u;

/** Numbers in the text, in order and without overlap. One scan. */
export function findNumbers(text: string): NumberMention[] {
  const fractions = Array.from(text.matchAll(FRACTION), fractionOf);
  const numbers = Array.from(text.matchAll(NUMBER), (match) => numberOf(match, text));
  return [...fractions, ...numbers]
    .filter((mention) => mention !== null)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .reduce<NumberMention[]>((kept, mention) => {
      if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention);
      return kept;
    }, []);
}

function fractionOf(match: RegExpMatchArray): NumberMention | null {
  const { below = '', above = '', top, bottom, half } = match.groups ?? {};
  const part = top === undefined ? readEither(above) : Number(top);
  const whole = bottom === undefined ? readNumeral(below) : Number(bottom);
  const value = half === undefined ? part / whole : 0.5;
  if (!Number.isFinite(value)) return null;
  const span = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  return { span, text: match[0], low: value, high: value, comparison: 'exact', unit: '%' };
}

const readEither = (text: string): number =>
  digit.test(text) ? readArabic(text) : readNumeral(text);

type Groups = Readonly<Record<string, string | undefined>>;

function numberOf(match: RegExpMatchArray, text: string): NumberMention | null {
  const groups: Groups = match.groups ?? {};
  if (!isFigure(groups, text, match)) return null;
  const [low, high] = valuesOf(groups);
  if (!(low <= high)) return null; // also what is not a number
  const written = unitOf(groups);
  const share = ratioOf(written);
  const words = match[0].trimEnd();
  const start = match.index ?? 0;
  return {
    span: { start, end: start + words.length },
    text: words,
    low: low * (share ?? 1),
    high: high * (share ?? 1),
    comparison: low < high ? 'range' : comparisonOf(groups),
    unit: share === null ? written : '%',
  };
}

const SIGNS: Readonly<Record<string, string>> = { $: '美元', US$: '美元', HK$: '港元' };

/** As written behind the number, else what the sign before it means. */
function unitOf({ sign, lowUnit, highUnit }: Groups): string {
  const meant = sign === undefined ? '' : (SIGNS[sign] ?? '元');
  return highUnit ?? lowUnit ?? meant;
}

/** Written in digits, or a numeral that counts something or is a large figure by itself. */
function isFigure(groups: Groups, text: string, match: RegExpMatchArray): boolean {
  const core = groups['low'] ?? '';
  const at = (match.index ?? 0) + match[0].indexOf(core, groups['before']?.length ?? 0);
  if (isPartOfWord(text, at, core)) return false;
  return (
    digit.test(core) ||
    unitOf(groups) !== '' ||
    isLarge(core + (groups['lowScale'] ?? '')) ||
    groups['sign'] !== undefined
  );
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
  const [from, to] = readPair(low) ?? [readEither(low), readEither(low)];
  const more = tenths === undefined ? 0 : readTenths(tenths);
  return [from * scale + more, to * scale + more];
}

/** 1300到1500亿: the magnitude behind the second number holds for both when the first has none. */
function rangeOf(groups: Groups, lowScale: number): [number, number] {
  const { low = '', high = '', highScale = '', lowUnit } = groups;
  const scale = magnitudeOf(highScale);
  const isShared = lowScale === 1 && lowUnit === undefined;
  return [readEither(low) * (isShared ? scale : lowScale), readEither(high) * scale];
}

/** 四成五 is 4.5 tenths, 九块九 9.90 yuan. */
const readTenths = (digit: string): number => (digit === '半' ? 0.5 : readNumeral(digit) / 10);

/** What a unit of shares is worth: 成 is a tenth; null for other units. */
function ratioOf(unit: string): number | null {
  if (/^[%％]$|百分点$/u.test(unit)) return 0.01;
  if (unit === '‰') return 0.001;
  return unit === '成' || unit === '折' ? 0.1 : null;
}

const COMPARISONS: readonly (readonly [Comparison, RegExp])[] = [
  ['over', /不少于|不低于/u],
  ['under', /不足|不到|低于|少于|未到|最多|至多|不超过|不多于|以下|以内|之内/u],
  ['over', /超|逾|破|至少|最少|不少于|不低于|^上$|以上|多$|余$/u],
  ['about', /约|大概|近|接近|左右|上下|来$|几$/u],
];

function comparisonOf(groups: Groups): Comparison {
  const words = [groups['before'], groups['lowMore'], groups['more'], groups['after']];
  const known = COMPARISONS.find(([, pattern]) =>
    words.some((word) => word !== undefined && pattern.test(word)),
  );
  if (known) return known[0];
  return /[几数]|^[百千万亿]/u.test(groups['low'] ?? '') ? 'about' : 'exact';
}
