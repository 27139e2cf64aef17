import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { loadFamilies, type Family } from '../../../src/pipeline/clean/spin/family.ts';
import type { Span } from '../../../src/pipeline/edit.ts';
import { pick, randomFrom, seedOf } from '../random.ts';
import { inTurn, kindsOf, type Damage, type Kind, type Kinds } from './kind.ts';

/** A spinner misses the words its dice spare: each document is spun to this share at least. */
const LEAST_SPUN = 0.6;

/** A stretch of spun text and the words that stood there. */
export interface SpunSpan extends Span {
  readonly original: string;
}

interface Spun {
  readonly text: string;
  readonly spans: readonly SpunSpan[];
}

/** Which form a spinner writes for a word: one for each document. */
function formsFor({ pairs }: Family, random: () => number): ReadonlyMap<string, string> {
  const words = new Map<string, string[]>();
  for (const { original, spun, isChained } of [...pairs.values()].flat()) {
    if (!isChained) words.set(original, [...(words.get(original) ?? []), spun]);
  }
  return new Map([...words].map(([original, forms]) => [original, pick(forms, random)]));
}

/** Replaces words from left to right, the longest first, where `isSpun` says so. */
function spin(
  text: string,
  forms: ReadonlyMap<string, string>,
  isSpun: (start: number, end: number) => boolean,
): Spun {
  const longest = Math.max(...[...forms.keys()].map(({ length }) => length));
  const lengths = Array.from({ length: longest }, (_, at) => longest - at);
  const spans: SpunSpan[] = [];
  let result = '';
  for (let at = 0; at < text.length;) {
    const length = lengths.find((n) => at + n <= text.length && forms.has(text.slice(at, at + n)));
    const original = text.slice(at, at + (length ?? 1));
    const form = forms.get(original);
    const start = result.length;
    if (form !== undefined && isSpun(at, at + original.length)) {
      result += form;
      spans.push({ start, end: result.length, original });
    } else result += original;
    at += original.length;
  }
  return { text: result, spans };
}

/** A spinner does not know where words begin. What share of its words it writes varies by document. */
export function spinWithTruth(text: string, family: Family, random: () => number): Spun {
  const forms = formsFor(family, random);
  const share = LEAST_SPUN + (1 - LEAST_SPUN) * random();
  return spin(text, forms, () => random() < share);
}

function familyOf(name: string): Family {
  const family = loadFamilies().find((one) => one.name === name);
  if (!family) throw new Error(`no family ${name}`);
  return family;
}

const spun =
  (name: string): Damage =>
  (text, random) =>
    spinWithTruth(text, familyOf(name), random).text;

let jieba: Jieba | undefined;

/** Where words begin and end. */
function boundsOf(text: string): ReadonlySet<number> {
  jieba ??= Jieba.withDict(dict);
  let end = 0;
  return new Set([0, ...jieba.cut(text).map((word) => (end += word.length))]);
}

/** The cases that word-based models miss: inside words and across them always, whole words at times. */
const across =
  (name: string): Damage =>
  (text, random) => {
    const bounds = boundsOf(text);
    const isWord = (start: number, end: number) => bounds.has(start) && bounds.has(end);
    return spin(
      text,
      formsFor(familyOf(name), random),
      (start, end) => !isWord(start, end) || random() < 0.3,
    ).text;
  };

const twice = (name: string): Kind => {
  const kind = { damage: spun(name) };
  return inTurn([kind, kind]);
};

/** Paragraphs full of the names and terms that suffer in translation; written for this. */
const TERMS = [
  '她的微信小店是去年开通的，商品先在视频号里介绍，再放进橱窗。公众号每周更新两篇，文章下面挂着小程序的入口，老用户多半从朋友圈进来。做推客的邻居说，视频号小店改名以后，带货者反而更愿意合作。',
  '对做电商的人来说，公域和私域缺一不可。公众号和小程序是私域，视频号的推荐是公域，推客把两边连在一起。今年微信小店对用户的补贴少了，达人的佣金高了，转化率却没有跟上。',
  '同样一款围巾，抖音上的达人卖得快，快手上的退货少，微信小店里的用户问得最细。店主把视频号的回放剪短，放进公众号，再用小程序收订单，社交电商的味道才慢慢出来。',
  '培训课讲了四件事：怎么在微信小店设置橱窗带货，怎么让推客看到佣金，怎么用公众号和社群留住用户，怎么看小程序里的转化率。讲到广告加载率的时候，台下只有一个视频号的带货者在记。',
];

/** A translator leaves ordinary words alone, so a text needs terms before it can suffer. */
const withTerms = (text: string): string => `${text}\n${pick(TERMS, randomFrom(seedOf(text)))}`;

const NAMES = ['pengchai', 'inflated', 'shuonian'];

/** What spinners and machine translation do to the words of a text. */
export const spinKinds: Kinds = {
  ...kindsOf(Object.fromEntries(NAMES.map((name) => [`spun-${name}`, spun(name)]))),
  ...Object.fromEntries(NAMES.map((name) => [`spun-${name}, twice`, twice(name)])),
  ...kindsOf(Object.fromEntries(NAMES.map((name) => [`spun-${name}, across words`, across(name)]))),
  retranslated: { damage: spun('retranslated'), prepare: withTerms },
};
