import { REPORTER, SOURCE, WRITER } from '../clean/lines/byline.ts';
import type { PageHints } from '../read/read.ts';

export interface Credits {
  readonly author: string | null;
  readonly outlet: string | null;
  readonly republisher: string | null;
}

/** A name that hides who it is: the reader is better served by no name. */
const NOBODY =
  /^(?:本[站网报刊]|网络|互联网|未知|佚名|admin|管理员|编辑|小编|原创|转载|转帖|网友|综合|匿名|不详|无|作者)$/iu;

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

const ACCOUNT =
  /(?:本文)?(?:首发于?|来自|来源|源自|转载自?|转自)(?:[：:]|于)?\s*(?:微信)*(?:公众号|官方账号)?\s*[:：]?\s*[“"「《]?(?<name>[\p{Script=Han}A-Za-z\d·]{2,16})[”"」》]/u;
const LICENSED =
  /(?:[,，。;；\s]|^本文)(?:由)?(?<name>[\p{Script=Han}A-Za-z\d]{2,10}?)(?:已?经|获)授权/u;
const COPIED =
  /(?:转载|引用)[^:：]{0,10}(?:出处|来源)\s*[:：]\s*(?<name>[\p{Script=Han}A-Za-z\d]{2,16})/u;

/** A person's name is short; an account or a studio calls itself longer or by what it is. */
const isOrganisation = (name: string) =>
  name.length > 4 || /[团社网报刊号湖圈馆局室院台组]$|财经|科技|新闻|工作室/u.test(name);

const named = (name: string | undefined): string | null => {
  const bare = name?.replace(/^[“"《]|[”"》]$/gu, '').trim() ?? '';
  return bare === '' || NOBODY.test(bare) ? null : bare;
};

const firstName = (lines: readonly string[], pattern: RegExp): string | null =>
  lines.map((line) => named(pattern.exec(line)?.groups?.['name'])).find((name) => name !== null) ??
  null;

interface Writers {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

/** Everyone a 文/作者 label names, persons and accounts apart, in order. */
function writersOf(lines: readonly string[]): Writers {
  const names = lines.flatMap((line) =>
    Array.from(line.matchAll(WRITER), ({ groups }) => named(groups?.['name'])),
  );
  const known = [...new Set(names)].filter((name) => name !== null);
  return {
    people: known.filter((name) => !isOrganisation(name)),
    organisations: known.filter(isOrganisation),
  };
}

interface Reporters {
  readonly names: readonly string[];
  readonly outlet: string | null;
}

function reportersOf(lines: readonly string[]): Reporters {
  const hits = lines.flatMap((line) => [...line.matchAll(REPORTER)]);
  const names = hits.flatMap(({ groups }) => groups?.['names']?.split(/[ 、,，]+/u) ?? []);
  const outlet = hits.map(({ groups }) => named(groups?.['outlet'])).find((name) => name !== null);
  return {
    names: [...new Set(names)].filter((name) => name !== ''),
    outlet: outlet ? (SHORT_OUTLETS[outlet] ?? outlet) : null,
  };
}

const sourceOf = (lines: readonly string[]): string | null =>
  lines
    .flatMap((line) => [...line.matchAll(SOURCE)])
    .map(({ groups }) => named(groups?.['name']))
    .find((name) => name !== null) ?? null;

/** Who wrote it, who published it first and who copied it, from the lines that say so. */
export function creditsOf(lines: readonly string[], hints: PageHints): Credits {
  const { people, organisations } = writersOf(lines);
  const reporters = reportersOf(lines);
  const writers = people.length > 0 ? people : reporters.names;
  const signed = writers.length > 0 ? writers.join('、') : organisations[0];
  const own = firstName(lines, ACCOUNT) ?? reporters.outlet ?? organisations[0] ?? null;
  return {
    author: signed ?? named(hints.author ?? undefined),
    ...publishersOf(own, sourceOf(lines), copierOf(lines), hints.siteName),
  };
}

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
