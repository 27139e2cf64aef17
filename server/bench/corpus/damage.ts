import { pinyin } from 'pinyin-pro';
import { loadFamilies } from '../../src/pipeline/clean/spin/family.ts';
import { fold, insertGlosses } from '../../src/pipeline/clean/stages/testing/gloss-inserter.ts';
import { decodings, misread } from './decodings.ts';
import { toHongKong, toTaiwan, toTraditional } from './opencc.ts';
import { pick } from './random.ts';

/** Damages a text; the same for the same random numbers. */
export type Damage = (text: string, random: () => number) => string;

const isHan = (char: string) => /\p{Script=Han}/u.test(char);

const readings = (char: string, isToned: boolean): string =>
  pinyin(char, { toneType: isToned ? 'symbol' : 'none' });

/** Traditional text with pinyin behind characters that differ from the Simplified ones. */
const glossed =
  (isWild: boolean): Damage =>
  (text, random) => {
    const simple = Array.from(text);
    return Array.from(toTraditional(text))
      .map((char, at) => {
        if (char === simple[at] || !isHan(char)) return char;
        if (isWild && random() < 0.15) return char;
        const words = readings(char, !isWild || random() < 0.6);
        return isWild && random() < 0.2 ? `${char}（${words}）` : `${char}(${words})`;
      })
      .join('');
  };

/** What a site does that inserts glosses into bytes, for the characters it takes for difficult. */
const shifted: Damage = (text, random) => {
  const traditional = toTraditional(text);
  const simple = Array.from(text);
  const difficult = Array.from(traditional).filter(
    (char, at) => char !== simple[at] && isHan(char),
  );
  const chosen = [...new Set(difficult)].filter(() => random() < 0.8);
  return insertGlosses(traditional, {
    glosses: new Map(chosen.map((char) => [char, readings(char, true)])),
    marks: '！？；',
    folds: random() < 0.5,
  });
};

/** A spinner misses the words its dice spare: each document loses this share of them at least. */
const LEAST_SPUN = 0.6;

/**
 * Replaces words of a spinner's list from left to right, the longest first, without knowing where
 * words begin. Which of the forms of a word it writes, and what share of them, varies by document.
 */
const spun =
  (name: string): Damage =>
  (text, random) => {
    const family = loadFamilies().find((one) => one.name === name);
    const words = new Map<string, string[]>();
    for (const pair of [...(family?.pairs.values() ?? [])].flat()) {
      if (pair.isChained) continue;
      words.set(pair.original, [...(words.get(pair.original) ?? []), pair.spun]);
    }
    const chosen = new Map([...words].map(([original, forms]) => [original, pick(forms, random)]));
    const share = LEAST_SPUN + (1 - LEAST_SPUN) * random();
    const longest = Math.max(...[...chosen.keys()].map(({ length }) => length));
    let result = '';
    for (let at = 0; at < text.length;) {
      const length = [...Array(longest).keys()]
        .map((n) => longest - n)
        .find((n) => at + n <= text.length && chosen.has(text.slice(at, at + n)));
      const word = text.slice(at, at + (length ?? 1));
      const form = chosen.get(word);
      result += form !== undefined && random() < share ? form : word;
      at += word.length;
    }
    return result;
  };

const often = (
  text: string,
  pattern: RegExp,
  share: number,
  random: () => number,
  replace: (match: string) => string,
): string => text.replace(pattern, (match) => (random() < share ? replace(match) : match));

const invisible = ['\u200b', '\u200d', '\ufeff', '\u00ad'];

/** Every kind of damage, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  traditional: (text) => toTraditional(text),
  'traditional-hk': (text) => toHongKong(text),
  'traditional-tw': (text) => toTaiwan(text),
  gloss: glossed(false),
  'gloss-wild': glossed(true),
  'shifted-bytes': shifted,
  ...Object.fromEntries(
    decodings
      .filter(({ isWhole }) => isWhole)
      .map((decoding): [string, Damage] => [decoding.name, (text) => misread(text, decoding)]),
  ),
  'spun-pengchai': spun('pengchai'),
  'spun-inflated': spun('inflated'),
  'spun-shuonian': spun('shuonian'),
  folded: (text) => fold(text).replaceAll('。', '。'),
  'doubled-marks': (text, random) =>
    often(text, /[，。]/gu, 0.4, random, (mark) => (mark === '，' ? '，,' : ',。')),
  'spaced-marks': (text, random) => often(text, /[，。]/gu, 0.5, random, (mark) => ` ${mark} `),
  'pdf-marks': (text) => text.replaceAll('。', '㊂').replaceAll('、', '㊁'),
  invisible: (text, random) =>
    often(text, /\p{Script=Han}/gu, 0.05, random, (char) => char + pick(invisible, random)),
  adverts: (text, random) =>
    often(text, /(?<=[。！？])(?=\n)/gu, 0.4, random, () => pick(adverts, random)),
  keywords: (text, random) =>
    often(text, /(?<=[。！？])(?=\n)/gu, 0.3, random, () => stuffing(pick(topics, random))),
  'title-splices': (text) => text.replace(/(?<=[。！？])(?=\n|$)/gu, '《微信小店运营攻略全解》'),
  entities: (text, random) =>
    often(text, /[“”·—]/gu, 0.7, random, (mark) => `&#${mark.charCodeAt(0)};`),
};

/** What sites glue to the ends of paragraphs; written for this. */
const adverts = [
  '想少走弯路的朋友请添加微信：kaidian2024，前三十名免费领取资料。',
  '更多内幕请联系客服QQ：88812345，备注来意就行。',
  '需要代办的老板可以咨询微信号：wx_daiban01。',
];
const topics = ['短视频带货', '微信小店开通', '直播间运营'];
const stuffing = (topic: string): string =>
  `${['怎么做', '流程', '技巧', '费用', '条件', '教程'].map((ending) => topic + ending).join('，')}。`;

/** Damages that come together on one page, in the order they happen. */
export const combinations: readonly (readonly string[])[] = [
  ['gloss', 'folded'],
  ['traditional', 'invisible'],
  ['spun-pengchai', 'folded'],
  ['spun-shuonian', 'folded'],
  ['spun-inflated', 'spaced-marks'],
  ['traditional', 'utf8 as latin1'],
  ['adverts', 'traditional', 'invisible'],
  ['gloss', 'folded', 'entities'],
];
