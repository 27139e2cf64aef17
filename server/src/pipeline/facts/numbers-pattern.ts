import { SparsePattern } from '../sparse-pattern.ts';

const UNITS =
  '%|％|‰|个百分点|百分点|个点(?!赞)|港元|港币|美元|美金|人民币|欧元|元|块钱|块|倍|成|折|分钟|小时|个小时|秒|天|个月|年|周|岁|' +
  '人次|人|名|位|家|款|单|笔|次|件|个|条|种|项|场|期|篇|只|组|类|份|套|部|级|届|轮|步|辆|台|张|间|座|层|所|门|支|粒|票|杯|瓶|斤|吨|平方米|公里|米|用户|商家|员工|会员|粉丝|店铺|门店|字|行|点';
export const DIGITS = '0123456789０１２３４５６７８９';
const NUMERALS = '〇零一二两三四五六七八九十百千万亿半几数';
/** No figure has more digits or magnitudes than these patterns take. */
const ARABIC = String.raw`[\d０-９]{1,20}(?:[,，]\d{3}){0,6}(?:[.．]\d{1,12})?`;
export const NUMERAL = `[${NUMERALS}]{1,20}(?:点[〇零一二三四五六七八九]{1,12})?`;
export const CORE = `(?:${ARABIC}|${NUMERAL})`;
const MAGNITUDE = '[十百千万亿]{0,4}';
const BEFORE =
  '约|大约|大概|约为|近|将近|接近|逼近|几近|超过|超|逾|突破|破|不足|不到|低于|少于|未到|至少|最少|不少于|不低于|最多|至多|不超过|不多于|上|高达|达到|达|多达';
const BEHIND = '多余来几';
export const AFTER = '以上|以下|以内|之内|左右|上下|之间';
const TO = String.raw`\s?(?:[-–—~～至到]|——)\s?`;

/** What stands before a number is not longer, in UTF-16 units. */
const LONGEST_BEFORE = 8;
const OPENS = [...BEFORE.split('|').map((word) => word.charAt(0)), 'HU$¥￥人', DIGITS, NUMERALS];

/** Its groups have no names: an object of names for each number costs as much as finding it. */
const numbers = new SparsePattern(
  [
    String.raw`(?:(${BEFORE})\s?)?`,
    String.raw`(?:((?:HK|US)?\$|[¥￥]|人民币)\s?)?`,
    String.raw`(${CORE})\s?(${MAGNITUDE})([${BEHIND}]?)([万亿]{0,2})`,
    String.raw`(?:\s?(${UNITS}))?(?:(?<=[成块])([一二三四五六七八九半])(?![十百千万亿个位名家]))?`,
    String.raw`(${TO}(${CORE})\s?(${MAGNITUDE})\s?(${UNITS})?)?`,
    String.raw`([${BEHIND}])?(${AFTER})?`,
  ].join(''),
  { reach: LONGEST_BEFORE, opens: OPENS.join('') },
);

/** The parts of a number, as the pattern finds them. */
export interface Parts {
  readonly before: string | undefined;
  readonly sign: string | undefined;
  readonly low: string;
  readonly lowScale: string;
  readonly lowMore: string;
  readonly lowBeyond: string;
  readonly lowUnit: string | undefined;
  readonly tenths: string | undefined;
  readonly range: string | undefined;
  readonly high: string | undefined;
  readonly highScale: string;
  readonly highUnit: string | undefined;
  readonly more: string | undefined;
  readonly after: string | undefined;
}

/** A number as the pattern finds it. */
export interface Written {
  readonly parts: Parts;
  readonly words: string;
  readonly start: number;
}

/** The first number that is written at a place or behind it, whatever it counts. */
export function nextNumber(text: string, from: number): Written | null {
  const match = numbers.next(text, from);
  return match && { parts: partsOf(match), words: match[0], start: match.index };
}

function partsOf(match: RegExpExecArray): Parts {
  const [, before, sign, low = '', lowScale = '', lowMore = '', lowBeyond = ''] = match;
  return {
    before,
    sign,
    low,
    lowScale,
    lowMore,
    lowBeyond,
    lowUnit: match[7],
    tenths: match[8],
    range: match[9],
    high: match[10],
    highScale: match[11] ?? '',
    highUnit: match[12],
    more: match[13],
    after: match[14],
  };
}
