import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spinKinds } from '../../../../bench/corpus/damages/spin.ts';
import { randomFrom, seedOf } from '../../../../bench/corpus/random.ts';
import { repair } from '../../pipeline.ts';
import { spunLines } from './foreign.ts';
import { labelLines } from './label-lines.ts';
import { hanCount } from './line.ts';

const folder = join(__dirname, '../../../../bench/corpus/clean');
const texts = readdirSync(folder).map((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== ''),
);
const paragraphsOf = (lines: readonly string[]) =>
  lines.slice(1).filter((line) => hanCount(line) >= 60);

const verdictsOf = (raw: string) => {
  const { text, passes } = repair(raw);
  return labelLines(text, null, spunLines(raw, passes)).lines.map(({ rule, isDoubtful }) => {
    if (rule?.rule === 'foreign-paragraph') return 'foreign';
    return isDoubtful ? 'doubtful' : null;
  });
};

/** Every text with a paragraph of each other one in its middle, and where that stands. */
const injected = (change: (words: string) => string) =>
  texts.flatMap((lines, at) =>
    texts.flatMap((other, from) => {
      const [words] = from === at ? [] : paragraphsOf(other);
      if (words === undefined) return [];
      const place = Math.ceil(lines.length / 2);
      return [{ before: lines.slice(0, place), words: change(words), after: lines.slice(place) }];
    }),
  );

describe('foreign paragraphs', () => {
  it('takes no paragraph out of clean pages, be it an anecdote or truly foreign', () => {
    for (const { before, words, after } of injected((own) => own)) {
      const verdicts = verdictsOf([...before, words, ...after].join('\n'));
      expect(verdicts).not.toContain('foreign');
    }
  });

  it('doubts nothing in clean texts', () => {
    for (const lines of texts) {
      expect(verdictsOf(lines.join('\n')).every((verdict) => verdict === null)).toBe(true);
    }
  });

  it('doubts a paragraph about something else on a short page, and none of its own', () => {
    const stranger =
      '该彗星的轨道周期大约七十六年，望远镜拍到的图像显示，彗核表面分布着许多喷口，水汽与尘埃由此逸出。研究小组推测，大约四万年前，它曾经从木星附近经过，轨道因此改变。';
    let doubted = 0;
    for (const lines of texts) {
      const verdicts = verdictsOf([...lines.slice(0, 4), stranger, ...lines.slice(4)].join('\n'));
      if (verdicts[4] === 'doubtful') doubted += 1;
      expect(verdicts.filter((verdict, at) => at !== 4 && verdict !== null)).toEqual([]);
    }
    expect(doubted / texts.length).toBeGreaterThanOrEqual(0.5);
  });

  it('takes out what breaks off and was not spun, from pages that were, and nothing else', () => {
    const spin = spinKinds['spun-inflated'];
    let [pages, found, wrong] = [0, 0, 0];
    for (const { before, words, after } of injected((own) => `${own.slice(0, -1)}......`)) {
      const random = randomFrom(seedOf(words));
      const [head, tail] = [before, after].map(
        (lines) => spin?.damage(lines.join('\n'), random) ?? '',
      );
      const raw = [head, words, tail].join('\n');
      if (spunLines(raw, repair(raw).passes).reduce((sum, count) => sum + count, 0) < 30) continue;
      const verdicts = verdictsOf(raw);
      pages += 1;
      if (verdicts[before.length] === 'foreign') found += 1;
      wrong += verdicts.filter(
        (verdict, at) => verdict === 'foreign' && at !== before.length,
      ).length;
    }
    expect(pages).toBeGreaterThan(20);
    expect(wrong).toBe(0);
    expect(found / pages).toBeGreaterThan(0.5);
  });
});
