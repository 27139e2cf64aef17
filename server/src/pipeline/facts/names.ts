import type { Span } from '../edit.ts';
import { groupBy } from '../groups.ts';
import { charactersOf } from '../language/characters.ts';
import { IntegerMap } from '../language/integer-map.ts';
import { entities, type Entity } from './entities.ts';
import type { NameMention } from './names-mention.ts';
import {
  findStrangers,
  introductionsIn,
  LONGEST_INTRODUCTION,
  type Introduction,
} from './names-strangers.ts';
import { inside, touching } from './within.ts';
import { unitAt } from '../unit-at.ts';

export type { NameMention } from './names-mention.ts';

/** Words that contain an alias and mean something else. */
const GUARDS =
  `北京东 南京东 京东路 小龙虾 阿里山 字节码 字节数 微博客 小米粥 小米椒 全域旅游 公众号召 派代表
得物流 得物品 得物质 得物业 得物价 快手续 快手术 加快手 尽快手 赶快手 一百度 网易于 联网易 中通过 圆通过 其中通 申通知 中通知
开平市 开平碉楼 库克群岛 王宁愿 张勇敢 李想到 李想要 陈睿智 云集了 东哥特 最高德 美团队 大小龙`.split(
    /\s+/u,
  );

const isLatin = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** What a name of the dictionary is read as; `null` swallows a guard. */
interface Entry {
  readonly alias: string;
  readonly entity: Entity | null;
}

/** What begins alike, the longest first. */
const lists: readonly (readonly Entry[])[] = [
  ...groupBy(
    [
      ...GUARDS.map((guard): Entry => ({ alias: guard, entity: null })),
      ...entities.flatMap((entity) =>
        [entity.name, ...entity.aliases, ...entity.mangled].map((alias): Entry => ({
          alias: alias.toLowerCase(),
          entity,
        })),
      ),
    ],
    ({ alias }) => prefixAt(alias, 0),
  ).values(),
].map((list) => list.sort((a, b) => b.alias.length - a.alias.length));

const firstOf = (list: readonly Entry[]): string => list[0]?.alias ?? '';

/** Where the list of a prefix stands, counted from one. */
const index = new IntegerMap();
lists.forEach((list, at) => {
  index.add(prefixAt(firstOf(list), 0), at + 1);
});

/** Whether some name begins with a code unit: most of a text needs no further look. */
const begins = charactersOf(lists.map((list) => firstOf(list).charAt(0)).join(''));

/** A place with a name of the dictionary, or with a word that only looks like one. */
interface Place {
  readonly span: Span;
  readonly entity: Entity | null;
}

/** What a text names. */
interface Scanned {
  readonly text: string;
  readonly places: readonly Place[];
  readonly introductions: readonly Introduction[];
}

/**
 * Names in the text, in order and without overlap: of several that begin at one place the longest.
 * One scan over the text.
 */
export const findNames = (text: string): NameMention[] => namesOf(scannedOf(text));

function namesOf({ text, places, introductions }: Scanned): NameMention[] {
  const known = places.flatMap(({ span, entity }) =>
    entity ? { span, entity: entity.id, name: entity.name, kind: entity.kind } : [],
  );
  const strangers = findStrangers(text, known, introductions);
  if (strangers.length === 0) return known;
  const all = [...known, ...strangers].sort((a, b) => a.span.start - b.span.start);
  return all.filter(({ span }, at) => span.start >= (all[at - 1]?.span.end ?? 0));
}

const NOBODY: ReadonlySet<string> = new Set();

/** Tells of parts of a text which different names stand there, as if each part stood alone. */
export function namesByPart(text: string): (part: Span) => ReadonlySet<string> {
  const { places, introductions } = scannedOf(text);
  return (part) => {
    const isCut = cuts(text, part.start, places) || cuts(text, part.end, places);
    if (isCut || touching(introductions, part, LONGEST_INTRODUCTION)) {
      const words = text.slice(part.start, part.end);
      return new Set(namesOf(scan(words)).map(({ name }) => name));
    }
    const own = inside(places, part);
    return own.length === 0 ? NOBODY : new Set(own.flatMap(({ entity }) => entity?.name ?? []));
  };
}

/** In UTF-16 units. */
const LONGEST_ALIAS = lists.reduce((most, list) => Math.max(most, firstOf(list).length), 0);

/** Whether a name or a Latin word goes on across a place. */
const cuts = (text: string, at: number, places: readonly Place[]): boolean =>
  isInLatin(text, at) ||
  inside(places, { start: at - LONGEST_ALIAS, end: at }).some(({ span }) => span.end > at);

/** A text is asked twice: for its names, and for those of its sentences. */
let scanned: Scanned | undefined;

function scannedOf(text: string): Scanned {
  if (scanned?.text !== text) scanned = scan(text);
  return scanned;
}

const scan = (text: string): Scanned => ({
  text,
  places: placesIn(text),
  introductions: introductionsIn(text),
});

function placesIn(text: string): Place[] {
  const lower = lowerCaseOf(text);
  const places: Place[] = [];
  for (let at = 0; at < text.length;) {
    const hit = begins(lower.charCodeAt(at)) ? entryAt(lower, at) : undefined;
    if (!hit) {
      at += 1;
      continue;
    }
    const { alias, entity } = hit;
    places.push({ span: { start: at, end: at + alias.length }, entity });
    at += alias.length;
  }
  return places;
}

/** Only Latin letters: other scripts may change their length. */
const lowerCaseOf = (text: string) => text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());

/** The first two code units of a name as one number. */
function prefixAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function entryAt(text: string, at: number): Entry | undefined {
  const place = index.get(prefixAt(text, at));
  if (place === 0) return undefined;
  return lists[place - 1]?.find(
    ({ alias }) =>
      text.startsWith(alias, at) && !isInLatin(text, at) && !isInLatin(text, at + alias.length),
  );
}

/** A Latin name or a number does not begin or end inside a longer one. */
const isInLatin = (text: string, at: number): boolean =>
  isLatin(unitAt(text, at - 1)) && isLatin(unitAt(text, at));
