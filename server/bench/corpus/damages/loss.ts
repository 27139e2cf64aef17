import type { Span } from '../../../src/pipeline/edit.ts';
import type { DoubtKind } from '../../../src/pipeline/clean/stage.ts';
import { pick } from '../random.ts';

/** A text that lost something for good, and where. */
export interface Lossy {
  readonly text: string;
  readonly places: readonly Span[];
}

/** Damage that nobody can take back: right is to say so, wrong to fill it in. */
export interface Loss {
  readonly damage: (text: string, random: () => number) => Lossy;
  /** What a flag at the place may call it. */
  readonly kinds: readonly DoubtKind[];
}

/** Replaces a share of the matches and remembers where. */
function losing(
  text: string,
  pattern: RegExp,
  random: () => number,
  { share, replace }: { readonly share: number; readonly replace: (match: string) => string },
): Lossy {
  const places: Span[] = [];
  let [result, from] = ['', 0];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (random() >= share) continue;
    result += text.slice(from, index);
    const left = replace(match);
    places.push({ start: result.length, end: result.length + left.length });
    result += left;
    from = index + match.length;
  }
  return { text: result + text.slice(from), places };
}

const isProse = (line: string): boolean => line.length >= 40 && /[。！？”]$/u.test(line);

/** The middle of a paragraph, away from its marks: where a page was torn. */
const middleOf = (line: string): number => Math.floor(line.length / 2);

/** One paragraph ends in the middle of a sentence, and its rest stands behind another one. */
function torn(text: string, random: () => number): Lossy {
  const lines = text.split('\n');
  const long = lines.flatMap((line, at) => (isProse(line) && at + 2 < lines.length ? [at] : []));
  if (long.length === 0) return { text, places: [] };
  const at = pick(long, random);
  const line = lines[at] ?? '';
  const cut = middleOf(line);
  const moved = [
    ...lines.slice(0, at),
    line.slice(0, cut),
    lines[at + 1] ?? '',
    line.slice(cut),
    ...lines.slice(at + 2),
  ];
  const offset = (index: number) => moved.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  return {
    text: moved.join('\n'),
    places: [at, at + 2].map((index) => {
      const start = index === at ? offset(index) + cut - 1 : offset(index);
      return { start, end: start + 1 };
    }),
  };
}

/** Paragraphs in another order; the title stays. One place for the whole page. */
function shuffled(text: string, random: () => number): Lossy {
  const [title = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const mixed = lines
    .map((line) => ({ line, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ line }) => line);
  const words = [title, ...mixed].join('\n');
  return { text: words, places: [{ start: 0, end: words.length }] };
}

/** Paragraphs of other pages; written for this. */
const FOREIGN = [
  '第七十三分钟，客队后卫在禁区前沿犯规，主队获得任意球。队长主罚的皮球绕过人墙，击中立柱后弹入网窝，比分变成二比一。此后主教练连换三人，收缩防守，把胜利保持到了终场。',
  '护肤的顺序其实很简单，先用洁面乳，再用爽肤水，最后涂面霜。敏感的皮肤不要频繁去角质，一周一次已经足够。夏天出门之前半小时涂防晒霜，每隔两个小时补一次。',
  '该星系距离地球大约两千四百万光年，望远镜拍到的图像显示，它的旋臂上分布着许多年轻的恒星。研究小组推测，大约六亿年前，它曾经和一个较小的星系发生过碰撞。',
];

function withForeign(text: string, random: () => number): Lossy {
  const lines = text.split('\n');
  const at = 2 + Math.floor(random() * Math.max(1, lines.length - 3));
  const paragraph = pick(FOREIGN, random);
  const start = lines.slice(0, at).join('\n').length + 1;
  return {
    text: [...lines.slice(0, at), paragraph, ...lines.slice(at)].join('\n'),
    places: [{ start, end: start + paragraph.length }],
  };
}

/** Each kind of loss, by name. */
export const losses: Readonly<Record<string, Loss>> = {
  'starred words': {
    kinds: ['gap'],
    damage: (text, random) =>
      losing(text, /(?<=\p{Script=Han})(?:最|第一|人|钱|好|国家级)(?=\p{Script=Han})/gu, random, {
        share: 0.4,
        replace: (word) => '*'.repeat(word.length),
      }),
  },
  'unreadable characters': {
    kinds: ['gap'],
    damage: (text, random) =>
      losing(text, /(?<=\p{Script=Han})\p{Script=Han}{1,2}(?=\p{Script=Han})/gu, random, {
        share: 0.02,
        replace: (word) => '\ufffd'.repeat(word.length),
      }),
  },
  'stripped digits': {
    kinds: ['gap'],
    damage: (text, random) => losing(text, /\d[\d,.]*/gu, random, { share: 1, replace: () => '' }),
  },
  'deleted spans': {
    kinds: ['gap', 'order'],
    damage: (text, random) =>
      losing(text, /(?<=\p{Script=Han}{4})[^\n]{10,24}(?=[^\n]{6})/gu, random, {
        share: 0.06,
        replace: () => '',
      }),
  },
  'deleted ends of paragraphs': {
    kinds: ['gap', 'order'],
    damage: (text, random) =>
      losing(text, /(?<=，)[^，。\n]{4,40}。(?=\n)/gu, random, { share: 0.5, replace: () => '' }),
  },
  'torn paragraph': { kinds: ['gap', 'order'], damage: torn },
  'shuffled paragraphs': { kinds: ['order', 'gap'], damage: shuffled },
  'foreign paragraph': { kinds: ['foreign'], damage: withForeign },
};
