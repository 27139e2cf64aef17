import { pinyin } from 'pinyin-pro';
import {
  countGone,
  fold,
  insertGlosses,
} from '../../../src/pipeline/clean/stages/testing/gloss-inserter.ts';
import { toHongKong, toTaiwan, toTraditional } from '../opencc.ts';
import { kindsOf, type Damage, type Kinds } from './kind.ts';

const isHan = (char: string) => /\p{Script=Han}/u.test(char);

const readingOf = (char: string, isToned: boolean): string =>
  pinyin(char, { toneType: isToned ? 'symbol' : 'none' });

interface Glossing {
  readonly convert: (text: string) => string;
  /** Some characters without a gloss, some without tones, some in full-width brackets. */
  readonly isWild: boolean;
}

/** Traditional text with pinyin behind characters that differ from the Simplified ones. */
const glossed =
  ({ convert, isWild }: Glossing): Damage =>
  (text, random) => {
    const simple = Array.from(text);
    return Array.from(convert(text))
      .map((char, at) => {
        if (char === simple[at] || !isHan(char)) return char;
        if (isWild && random() < 0.15) return char;
        const words = readingOf(char, !isWild || random() < 0.6);
        return isWild && random() < 0.2 ? `${char}（${words}）` : `${char}(${words})`;
      })
      .join('');
  };

/** A page of a site that inserts glosses into bytes, and what it would be with them in their places. */
export interface Shift {
  readonly shifted: string;
  readonly aligned: string;
  /** Characters that lost a byte for good; what they were is told by their neighbours, or not at all. */
  readonly gone: number;
}

/** Inserts glosses for the characters a site takes for difficult; `marks` get a blank before them. */
export function shiftGlosses(text: string, random: () => number, marks: string): Shift {
  const traditional = toTraditional(text);
  const simple = Array.from(text);
  const difficult = Array.from(traditional).filter(
    (char, at) => char !== simple[at] && isHan(char),
  );
  const chosen = [...new Set(difficult)].filter(() => random() < 0.8);
  const glosses = new Map(chosen.map((char) => [char, readingOf(char, true)]));
  const folds = random() < 0.5;
  const inserter = { glosses, marks, folds };
  const aligned = Array.from(traditional, (char) => {
    const reading = glosses.get(char);
    return reading === undefined ? char : `${char}(${reading})`;
  }).join('');
  return {
    shifted: insertGlosses(traditional, inserter),
    aligned: folds ? fold(aligned) : aligned,
    gone: countGone(traditional, inserter),
  };
}

/** The marks that all sites widen, and those that some do. */
export const WIDENED = ['！？；', '！？；，：'] as const;

const shifted =
  (marks: string): Damage =>
  (text, random) =>
    shiftGlosses(text, random, marks).shifted;

/** Words that converters without a dictionary get wrong. */
const OVER =
  '只=隻 回归=迴歸 回忆=迴憶 了解=瞭解 背负=揹負 制度=製度 系统=繫統 恢复=恢複 表示=錶示';
const overs = OVER.split(' ').map((pair) => pair.split('=') as [string, string]);

/** A converter gets each of its words wrong everywhere or nowhere. */
const overConverted =
  (convert: (text: string) => string): Damage =>
  (text, random) => {
    const wrong = overs.filter(() => random() < 0.7);
    const marked = wrong.reduce(
      (words, [simple], at) => words.replaceAll(simple, String.fromCharCode(0xe000 + at)),
      text,
    );
    return wrong.reduce(
      (words, [, over], at) => words.replaceAll(String.fromCharCode(0xe000 + at), over),
      convert(marked),
    );
  };

/** What sites and converters do to the characters of a text. */
export const scriptKinds: Kinds = kindsOf({
  traditional: (text) => toTraditional(text),
  'traditional-hk': (text) => toHongKong(text),
  'traditional-tw': (text) => toTaiwan(text),
  'over-converted': overConverted(toTraditional),
  // the page was brought back to Simplified, which left what its dictionary did not know
  'over-converted, simplified': overConverted((text) => text),
  gloss: glossed({ convert: toTraditional, isWild: false }),
  'gloss-wild': glossed({ convert: toTraditional, isWild: true }),
  'gloss-hk': glossed({ convert: toHongKong, isWild: false }),
  'shifted-bytes': shifted(WIDENED[0]),
  'shifted-bytes, more marks': shifted(WIDENED[1]),
});
