import { charactersOf } from '../language/characters.ts';
import { entities, type Entity } from './entities.ts';
import type { NameMention } from './names-mention.ts';
import { findStrangers } from './names-strangers.ts';

export type { NameMention } from './names-mention.ts';

/** Words that contain an alias and mean something else. */
const GUARDS =
  `北京东 南京东 京东路 小龙虾 阿里山 字节码 字节数 微博客 小米粥 小米椒 全域旅游 公众号召 派代表
得物流 得物品 得物质 得物业 得物价 快手续 快手术 加快手 尽快手 赶快手 一百度 网易于 联网易 中通过 圆通过 其中通 申通知 中通知
开平市 开平碉楼 库克群岛 王宁愿 张勇敢 李想到 李想要 陈睿智 云集了 东哥特 最高德 美团队 大小龙`.split(
    /\s+/u,
  );

const isLatin = (character: string) => /[A-Za-z\d]/u.test(character);

/** What stands under the first two code units, the longest first; `null` swallows a guard. */
type Entry = readonly [alias: string, entity: Entity | null];

const NONE: readonly Entry[] = [];

const index = indexEntries([
  ...GUARDS.map((guard): Entry => [guard, null]),
  ...entities.flatMap((entity) =>
    [entity.name, ...entity.aliases, ...entity.mangled].map((alias): Entry => [
      alias.toLowerCase(),
      entity,
    ]),
  ),
]);

/**
 * Names in the text, in order and without overlap: of several that begin at one place the longest.
 * One scan over the text.
 */
export function findNames(text: string): NameMention[] {
  const known = findKnown(text);
  const strangers = findStrangers(text, known);
  if (strangers.length === 0) return known;
  const all = [...known, ...strangers].sort((a, b) => a.span.start - b.span.start);
  return all.filter(({ span }, at) => span.start >= (all[at - 1]?.span.end ?? 0));
}

/** Whether some name begins with a code unit: most of a text needs no further look. */
const begins = charactersOf(
  [...index.keys()].map((prefix) => String.fromCharCode(prefix >>> 16)).join(''),
);

function findKnown(text: string): NameMention[] {
  const lower = lowerCaseOf(text);
  const mentions: NameMention[] = [];
  for (let at = 0; at < text.length;) {
    const hit = begins(lower.charCodeAt(at)) ? entryAt(lower, at) : undefined;
    if (!hit) {
      at += 1;
      continue;
    }
    const [alias, entity] = hit;
    const span = { start: at, end: at + alias.length };
    if (entity) mentions.push({ span, entity: entity.id, name: entity.name, kind: entity.kind });
    at = span.end;
  }
  return mentions;
}

/** Only Latin letters: other scripts may change their length. */
const lowerCaseOf = (text: string) => text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());

/** The first two code units of a name as one number. */
function prefixAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function entryAt(text: string, at: number): Entry | undefined {
  for (const entry of index.get(prefixAt(text, at)) ?? NONE) {
    const [alias] = entry;
    if (text.startsWith(alias, at) && isWhole(text, at, at + alias.length)) return entry;
  }
  return undefined;
}

/** A Latin name or a number does not begin or end inside a longer one. */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) => isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  return !cuts(start) && !cuts(end);
}

function indexEntries(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const found = new Map<number, Entry[]>();
  for (const entry of entries) {
    const prefix = prefixAt(entry[0], 0);
    const list = found.get(prefix);
    if (list) list.push(entry);
    else found.set(prefix, [entry]);
  }
  for (const list of found.values()) list.sort(([a], [b]) => b.length - a.length);
  return found;
}
