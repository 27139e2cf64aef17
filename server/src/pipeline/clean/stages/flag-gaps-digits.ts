import type { Span } from '../../edit.ts';

/** What a number stands before, whatever it counts. */
const UNITS =
  '(?:万?亿元?|万元?|元|[余多]?家|名|款|件|倍|次|个百分点|%|％|公里|平方米|米|吨|岁|小时|分钟|秒|天|个月|单|条|台|辆|万人次?)';
const STOPS = '[，。；、）,;)]';
const RANGE = '(?:以[上下内]|左右|之[间内])';
const NUMERAL = '\\d一二三四五六七八九十百千万亿零〇两几数半';

/** Places where a figure must stand and does not. */
const PATTERNS: readonly RegExp[] = [
  /(?:同比|环比)?(?:增长|增加|下降|减少|达到|超过|占比?|占到|上涨|降低)(?:了|约)?(?:%|％|亿元|万元|万亿元|个百分点)/gu,
  new RegExp(
    `(?<![${NUMERAL}今去前明同当每近整]\\s?)年 {0,2}月(?: {0,2}日(?=[，。至到前起止的])|(?=[底初中至到份]))|(?<![${NUMERAL}每某本上下当个前后年\\s*])月日(?=[，。、至到的起前, ]|晚|上午|下午)`,
    'gu',
  ),
  /(?<=[在于从自至到])年(?=[，。、到至起间]|成立|创[立办]|上线|推出|开业)|(?<=[。！？；]|^)年，(?=\p{Script=Han})|(?<=[在于从自至])月(?=[，、]|份[，。])/gmu,
  /(?<=[，。；在])(?:小时|分钟|公里|平方米|个月|个小时|个工作日|天)(?:之[内后前]|以[内后]|内(?!外))/gu,
  /(?<=[^\d\s]) {2}月 {1,2}日|月 {2}日(?=[ 至到，。、之的起晚])/gu,
  new RegExp(
    `(?:共有?|约有?|大约|多达|增至|降至|高达|累计|共计|合计|总计|达到?|超过|不足|不到(?!家)|至少|最多(?!次)|最[少高低长短]|[至~～]|[有约近达过到]余|[高低多少]于|将近|接近|控制在|[多少高低]了)${UNITS}(?=${STOPS}|${RANGE}|的)`,
    'gu',
  ),
  new RegExp(`(?:大约|超过|不足|不到|至少|最多|将近|接近|累计|达到)人(?=${STOPS}|${RANGE})`, 'gu'),
  new RegExp(
    `(?:[了为约额价付花收仅需近赚亏]|卖出|售价|满) {0,2}(?:元|亿元|万元)(?=[，。；]|${RANGE})`,
    'gu',
  ),
  new RegExp(
    `(?<=[，。；、（：,;(]|^)(?:%|％|亿元|万元|个百分点|万人次)(?=[，。；、的）,])|(?<![等次])第(?=季度[的，。末]|[届个次位批页轮][的，。中\\p{Script=Han}])`,
    'gmu',
  ),
  // a percent sign behind a word
  new RegExp(
    `(?<=\\p{Script=Han} {0,2})(?<![${NUMERAL}少若干号上用以写打带加] {0,2})[%％](?![A-Za-z]|号)`,
    'gu',
  ),
  /(?:上午|下午|晚上|凌晨|中午|早上|日) ?[:：](?=[，。]| ?之[前后])/gu,
  // the blanks on both sides of a figure, with what it counts behind them
  /(?<=\p{Script=Han}) {2}(?=(?:[万亿]?元|[万亿]|%|件|家|名|人|次|款|天|月|年|日|秒|分|小时|个|单|倍|岁|吨|公里|米|克|条|位|台|部|季|期|折|度|级)[\p{Script=Han}，。；、 ])/gu,
];

/** The blanks on both sides of a figure, before anything. */
const TWO_BLANKS = /(?<=\p{Script=Han}) {2}(?=\p{Script=Han})/gu;

/** Where figures were lost. On a page that lost some, two blanks in a sentence had one between them. */
export function lostDigits(text: string): Span[] {
  const spans = PATTERNS.flatMap((pattern) => spansOf(text, pattern));
  if (spans.length > 0) spans.push(...spansOf(text, TWO_BLANKS));
  const last = new Set<number>();
  return spans
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start }) => !last.has(start) && last.add(start));
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
