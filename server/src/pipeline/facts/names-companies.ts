import type { NameMention } from './names-mention.ts';
import { touching } from './within.ts';
import { matchesOf } from '../matches.ts';

/** Where a name may begin: after a mark, or after the words that introduce it. */
const START = '(?<=^|[，,。；;：:、！？（(《\\s])';
/** No name has these: they join or point. */
const NAME =
  '(?<name>(?:(?![的了是在和与及对从被把等这那其该各每也都就还又将已为以于由向给让说称我你他她它们而但并或如若因所个某本据另约超近])[\\p{Script=Han}A-Za-z]){2,8}?)';
/** Between quotes everything is the name. */
const QUOTED = '[“「"](?<name>[\\p{Script=Han}A-Za-z\\d·]{2,10})[”」"]';
const DAY =
  '(?:(?:19|20)\\d{2}年(?:度|全年|前三季度|[上下]半年)?|[今去前]年|昨[日天]|今[日天]|近日|日前|[\\d一二三四五六七八九十]{1,3}月(?:份|\\d{1,2}日)?|第?[一二三四]季度|前三季度|[上下]半年)';
const REPORTS =
  '(?:发布|公布|披露|递交|提交)了?[^，,。]{0,14}(?:年报|财报|季报|业绩|公告|招股书)|(?:完成|获得?)了?[^，,。]{0,14}融资';
const EARNS =
  '(?:的|共|已)?(?:实现)?(?:营业(?:总)?收入|总收入|净收入|营收|归母净利润|净利润|GMV|成交额|销售额|收入(?!占))';
const KIND =
  '(?:平台|品牌|公司|企业|零售商|服务商|运营商|独角兽|超市|连锁|电商|商场|卖场|厂商|经销商|零食店|书店)';
const OFFICE = '(?:创始人|董事长|首席执行官|总裁|CEO|总经理|合伙人)';

/** A way to introduce a name, and words without which no line does it so: a cheap first look. */
interface Introduction {
  readonly trigger: RegExp;
  readonly pattern: RegExp;
}

const introducedBy = (trigger: string, pattern: string): Introduction => ({
  trigger: new RegExp(trigger, 'gu'),
  pattern: new RegExp(pattern, 'gu'),
});

const INTRODUCTIONS: readonly Introduction[] = [
  introducedBy(
    '年报|财报|季报|业绩|公告|招股书|融资',
    `${START}${NAME}(?:${DAY}|正式|最新|对外|首次){0,3}(?:${REPORTS})`,
  ),
  introducedBy(
    '营业收入|营业总收入|收入|营收|净利润|GMV|成交额|销售额',
    `${START}${NAME}${DAY}${EARNS}`,
  ),
  introducedBy(
    '公告|宣布|披露|回应|推出|上线',
    `${START}${NAME}${DAY}(?:正式|联合|对外)?(?:公告|宣布|披露|回应|推出|上线)`,
  ),
  introducedBy(
    '有限公司',
    `${NAME}(?:科技|网络|贸易|电子商务|文化传媒|食品|供应链)?(?:集团|股份)?有限公司`,
  ),
  introducedBy(
    '[（(](?:股票代码|证券代码|HK|SH|SZ|NYSE|NASDAQ|\\d{4,6})',
    `${NAME}(?=[（(](?:股票代码|证券代码|HK|SH|SZ|NYSE|NASDAQ|\\d{4,6}))`,
  ),
  introducedBy(`(?<=${KIND}|名为|名叫|叫做?)[“「"]`, `(?:${KIND}|名为|名叫|叫做?)${QUOTED}`),
  introducedBy(
    '[”」"]的?[\\p{Script=Han}]{0,6}(?:品牌|公司|连锁店)',
    `${QUOTED}(?=的?[\\p{Script=Han}]{0,6}(?:品牌|公司|连锁店))`,
  ),
  introducedBy(KIND, `${KIND}${NAME}(?=(?:日前|近日|昨日|今日|宣布|发布|完成|获得?|${OFFICE}))`),
  introducedBy(
    OFFICE,
    `${START}(?:${QUOTED}|${NAME.replace('<name>', '<plain>')})${OFFICE}\\p{Script=Han}`,
  ),
];

/** What such words begin or end with is no name but a kind of party, a time or a measure. */
const NO_NAME =
  /^(?:公司|集团|平台|企业|品牌|行业|市场|全国|全网|我国|中国|国内|海外|境外|线上|线下|商家|店铺|用户|整体|全年|单[店月季日]|同期|报告|其中|此外|同时|目前|截至|今年|去年|预计|数据|财报|净|总|月|日均|累计|自营|直播|电商|零售|广告|归母|归属|扣非|经调整|一[家位名]|多[家位名]|数|两|三|前)|(?:业务|收入|渠道|部门|板块|团队|服务|产品|类目|行业|市场|公司|集团公司|季度|期间|联合|商家|店铺|品类|达人|主播|直播间|[人者部局会院长员]|方面|媒体|频道|会员|订单|销售|成交|前|后|时|年|月|日)$/u;

/** More names than any article introduces. */
const MOST = 40;

/**
 * Companies and shops the dictionary does not know, by how business news introduces them: 某某发布年报,
 * 某某（股票代码…）, 平台“某某”, 某某创始人…; and each later place that repeats the name.
 */
export function findCompanies(
  text: string,
  known: readonly NameMention[],
  title: string | null = null,
): NameMention[] {
  const taken = new Set(known.map(({ name }) => name));
  const words = `${title ?? ''}\n${text}`;
  const found = INTRODUCTIONS.flatMap((introduction) => introducedIn(words, introduction));
  const names = [...new Set(found.map(bare))].filter(
    (name) => !NO_NAME.test(name) && !taken.has(name),
  );
  if (names.length === 0) return [];
  const longestFirst = names.slice(0, MOST).sort((a, b) => b.length - a.length);
  return matchesOf(text, new RegExp(longestFirst.join('|'), 'gu'))
    .map(({ 0: name, index }) => ({
      span: { start: index, end: index + name.length },
      entity: null,
      name,
      kind: 'company' as const,
    }))
    .filter(({ span }) => !touching(known, span, LONGEST_NAME));
}

const introducedIn = (text: string, { trigger, pattern }: Introduction): string[] =>
  linesWith(text, trigger).flatMap((line) =>
    matchesOf(line, pattern).map(({ groups }) => groups?.['name'] ?? groups?.['plain'] ?? ''),
  );

/** The lines of a text in which a pattern is found, which does not go beyond a line. */
function linesWith(text: string, trigger: RegExp): string[] {
  const lines: string[] = [];
  trigger.lastIndex = 0;
  for (let found = trigger.exec(text); found; found = trigger.exec(text)) {
    const end = text.indexOf('\n', found.index);
    lines.push(text.slice(text.lastIndexOf('\n', found.index) + 1, end < 0 ? undefined : end));
    if (end < 0) break;
    trigger.lastIndex = end;
  }
  return lines;
}

const BEFORE_NAME = new RegExp(`^.*(?:${KIND}|[省市区县])(?=..)`, 'u');

/** 跨境电商企业某某, 深圳市某某: the name alone. */
const bare = (name: string): string => name.replace(BEFORE_NAME, '');

/** In UTF-16 units. */
const LONGEST_NAME = 20;
