import { REPORTER, SOURCE, WRITER } from '../clean/lines/byline.ts';
import type { PageHints } from '../read/read.ts';
import { matchesOf } from '../matches.ts';

export interface Credits {
  readonly author: string | null;
  readonly outlet: string | null;
  readonly republisher: string | null;
}

/** A name that hides who it is: the reader is better served by no name. */
const NOBODY =
  /^(?:(?:本[站网报刊]|网络|互联网|综合|网友)(?:原创|整理|编辑|转载|投稿|综合|作者)?|未知|佚名|admin|管理员|编辑|[小主]编|站长|原创|转载|转帖|匿名|不详|无|作者)$/iu;

/** What a newspaper's own reporters put before 记者. */
const SHORT_OUTLETS: Readonly<Record<string, string>> = {
  每经: '每日经济新闻',
  新京报贝壳财经: '新京报',
  澎湃: '澎湃新闻',
  第一财经: '第一财经',
  财联社: '财联社',
  北青报: '北京青年报',
  南都: '南方都市报',
  界面: '界面新闻',
  时报: '证券时报',
};

const NAME = '(?<name>[\\p{Script=Han}A-Za-z\\d·]{2,16}?)';
const FROM = '(?:本文|文章)?(?:首发于?|来自|来源|源自|转载自?|转自|出品)';
const ACCOUNT_WORD = '(?:公众号|官方账号|官方账户|订阅号)';

/** How a piece names the account or paper it was written for, the surest way first. */
const ORIGINS: readonly RegExp[] = [
  new RegExp(
    `${FROM}(?:[：:]|于)?\\s*(?:微信)*${ACCOUNT_WORD}?\\s*[:：]?\\s*[“"「《]${NAME}[”"」》]`,
    'u',
  ),
  new RegExp(`(?:微信)?${ACCOUNT_WORD}\\s*[:：]\\s*${NAME}(?=[（(，,。；;\\s]|$)`, 'u'),
  new RegExp(
    `(?:授权)?${FROM}(?:[：:]|于)?\\s*${NAME}\\s*[（(]\\s*(?:微信)?(?:ID|公众号|微信号)`,
    'iu',
  ),
  new RegExp(
    `(?:(?:本文|原文)来源\\s*[:：|丨]|^(?:转载自|转自|原载于?)[:：]?)\\s*${NAME}(?=[（(，,。；;\\s]|$)`,
    'u',
  ),
  new RegExp(`^出品\\s*[:：|丨｜/]\\s*${NAME}$`, 'u'),
  /^(?:原创\s+)?[\p{Script=Han}·]{2,4}\s+(?<name>[\p{Script=Han}A-Za-z\d]{3,12})\s+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u,
  /^(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d{2})?(?:\s*[·•]\s*(?<name>[\p{Script=Han}A-Za-z\d]{2,12})|\s+(?<paper>[\p{Script=Han}]{2,8}[报网社刊]))$/u,
];
/** 原创 甲 某账号 2025年3月4日: how an account heads its own articles. */
const HEADED =
  /^(?:原创\s+)?(?<name>[\p{Script=Han}·]{2,4})\s+[\p{Script=Han}A-Za-z\d]{3,12}\s+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u;
/** 新华社北京3月4日电（记者甲、乙）. */
const DATELINE =
  /^(?<name>[\p{Script=Han}]{2,4}?[社网报台])[\p{Script=Han}]{2,6}\d{1,2}月\d{1,2}日(?:电|讯)\s*(?:[（(](?:记者)?\s*(?<names>[\p{Script=Han}、,， ]{2,30})[）)])?/u;
const LICENSED =
  /(?:[,，。;；\s]|^本文)(?:由)?(?<name>[\p{Script=Han}A-Za-z\d]{2,10}?)(?:已?经|获)授权/u;
const COPIED =
  /(?:转载|引用)[^:：]{0,10}(?:出处|来源)\s*[:：]\s*(?<name>[\p{Script=Han}A-Za-z\d]{2,16})/u;
/** Pictures and figures have sources of their own. */
const OF_PARTS = /(?:图片?|题图|配图|封面|数据|素材|资料|视频)$/u;
/** What stands behind the names of reporters. */
const NO_REPORTER =
  /报道$|^发自|^实习生?$|摄影?$|[电讯]$|整理$|^(?:北京|上海|广州|深圳|杭州|成都|武汉)$/u;

/** A person's name is short; an account or a studio calls itself longer or by what it is. */
const isOrganisation = (name: string) =>
  name.length > 4 || /[团社网报刊号湖圈馆局室院台组]$|财经|科技|新闻|工作室/u.test(name);

const named = (name: string | undefined): string | null => {
  const bare = name?.replace(/^[“"《]|[”"》]$/gu, '').trim() ?? '';
  return bare === '' || NOBODY.test(bare) ? null : bare;
};

const firstName = (lines: readonly string[], pattern: RegExp): string | null =>
  lines
    .map((line) => pattern.exec(line)?.groups)
    .map((groups) => named(groups?.['name'] ?? groups?.['paper']))
    .find((name) => name !== null) ?? null;

interface Writers {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

/** 作者：甲、乙 and 文 | 甲 乙: who is named behind the first, but no label of the next field. */
function furtherNames(behind: string): string[] {
  const names =
    /^(?:\s?[、&]\s?[\p{Script=Han}·]{2,4}(?![\p{Script=Han}])| [\p{Script=Han}]{2,3}(?![\p{Script=Han}:：|丨｜/／]))+/u;
  const [words = ''] = names.exec(behind) ?? [];
  return words.split(/[、&\s]+/u).filter((name) => named(name) !== null);
}

/** Everyone a 文/作者 label names, persons and accounts apart, in order. */
function writersOf(lines: readonly string[], short: readonly string[]): Writers {
  const names = lines.flatMap((line) =>
    matchesOf(line, WRITER)
      .map(({ 0: words, index, groups }) => [
        named(groups?.['name']),
        ...furtherNames(line.slice(index + words.length)),
      ])
      .flat(),
  );
  const headed = short.map((line) => named(HEADED.exec(line)?.groups?.['name']));
  const known = [...new Set([...names, ...headed])].filter((name) => name !== null);
  return {
    people: known.filter((name) => !isOrganisation(name)),
    organisations: known.filter(isOrganisation),
  };
}

interface Reporters {
  readonly names: readonly string[];
  readonly outlet: string | null;
}

function reportersOf(lines: readonly string[], leads: readonly string[]): Reporters {
  const hits = lines.flatMap((line) => matchesOf(line, REPORTER));
  const told = leads.map((line) => DATELINE.exec(line)?.groups).find((groups) => groups);
  const all = [...hits.map(({ groups }) => groups?.['names']), told?.['names']];
  const names = all.flatMap((words) => words?.split(/[ 、,，]+/u) ?? []);
  const own = hits.map(({ groups }) => named(groups?.['outlet'])).find((name) => name !== null);
  const outlet = own ?? named(told?.['name']);
  return {
    names: [...new Set(names)].filter((name) => name !== '' && !NO_REPORTER.test(name)),
    outlet: outlet ? (SHORT_OUTLETS[outlet] ?? outlet) : null,
  };
}

const sourceOf = (lines: readonly string[]): string | null =>
  lines
    .flatMap((line) =>
      matchesOf(line, SOURCE).filter(({ index }) => !OF_PARTS.test(line.slice(0, index))),
    )
    .map(({ groups }) => named(groups?.['name']))
    .find((name) => name !== null) ?? null;

/** Where a page tells who made it. */
export interface CreditLines {
  /** Lines that are nothing but credits. */
  readonly labelled: readonly string[];
  /** Short lines above and below the article. */
  readonly short: readonly string[];
  /** How the first and last lines begin. */
  readonly leads: readonly string[];
}

/** Who wrote it, who published it first and who copied it, from the lines that say so. */
export function creditsOf({ labelled, short, leads }: CreditLines, hints: PageHints): Credits {
  const { people, organisations } = writersOf(
    [...labelled, ...short.filter((line) => LABELLED.test(line))],
    short,
  );
  const reporters = reportersOf(labelled, leads);
  const writers = people.length > 0 ? people : reporters.names;
  const signed = writers.length > 0 ? writers.join('、') : organisations[0];
  const own = originOf([...labelled, ...short]) ?? reporters.outlet ?? organisations[0] ?? null;
  const author = signed ?? named(hints.author ?? undefined);
  return {
    author: author === null ? null : asTeam(author, own),
    ...publishersOf(own, sourceOf(labelled), copierOf(labelled), hints.siteName),
  };
}

/** A line may open like a credit and go on with what no rule knows. */
const LABELLED = /^[（(]?(?:作者|文|撰文|撰稿)\s?[|丨｜:：/／]/u;

const originOf = (lines: readonly string[]): string | null =>
  ORIGINS.map((pattern) => firstName(lines, pattern)).find((name) => name !== null) ?? null;

/** 某某队 beside the account 某某财经 is its 团队: a page that was translated there and back says 队. */
const asTeam = (author: string, account: string | null): string =>
  account?.startsWith(author.slice(0, 2)) === true && /[^团小战车]队$/u.test(author)
    ? author.replace(/队$/u, '团队')
    : author;

const copierOf = (lines: readonly string[]): string | null =>
  firstName(lines, LICENSED) ?? firstName(lines, COPIED);

/** `来源` names the copier when the piece names its own account, else the first publisher. */
function publishersOf(
  own: string | null,
  source: string | null,
  copier: string | null,
  site: string | null,
): Pick<Credits, 'outlet' | 'republisher'> {
  const outlet = own ?? source ?? site;
  const others = [copier, own === null ? null : source, site];
  return { outlet, republisher: others.find((name) => name !== null && name !== outlet) ?? null };
}
