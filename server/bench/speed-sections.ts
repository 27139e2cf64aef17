import { readdirSync, readFileSync } from 'node:fs';
import { adverseUnits } from './corpus/adverse.ts';
import { pagesOf } from './corpus/pages.ts';
import { cleanTexts } from './corpus/texts.ts';
import { measureCosts } from './growth.ts';
import { measureHtml } from './html-speed.ts';
import type { Section } from './score-table.ts';
import { measureAdversity, measureDocuments, measureGrowth, measureSpeed } from './speed.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** The seeds as they came. */
const seedTexts = (): string[] =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));

/** Speed on one core beside other work on the same text in this very run. It is told, not judged. */
export function speedSections(): Section[] {
  const texts = [...cleanTexts.values()];
  return [
    {
      title: 'Speed: text',
      columns: [
        { title: 'MB/s', digits: 2 },
        { title: '× jieba', digits: 3 },
        { title: '× opencc-js', digits: 3 },
      ],
      rows: [...measureSpeed(texts), ...measureDocuments([...texts, ...seedTexts()])].map(
        (rate) => ({
          name: rate.work,
          cells: [rate.megabytesASecond, rate.againstJieba, rate.againstOpencc],
        }),
      ),
    },
    {
      title: 'Speed: HTML',
      columns: [
        { title: 'pages/s', digits: 0 },
        { title: '× Readability', digits: 1 },
        { title: 'line F1' },
      ],
      rows: measureHtml(pagesOf(cleanTexts)).map((rate) => ({
        name: rate.work,
        cells: [rate.pagesASecond, rate.againstReadability, rate.lineF1],
      })),
    },
    {
      title: 'Growth of time and memory by length',
      columns: [
        { title: 'ms', digits: 1 },
        { title: 'peak MB', digits: 0 },
      ],
      rows: measureCosts().map(({ kilobytes, milliseconds, peakMegabytes }) => ({
        name: `${String(kilobytes)} KB`,
        cells: [milliseconds, peakMegabytes],
      })),
    },
    {
      title: 'Time as a power of length (1 is linear)',
      columns: [{ title: 'power', digits: 2 }],
      rows: [{ name: '8 KB to 1,900 KB', cells: [measureGrowth(texts)] }],
    },
  ];
}

/** Texts made to be slow: how fast they are all the same, and how their time grows. */
export const adversitySection = (): Section => ({
  title: 'Texts made to be slow, 16 KB to 64 KB',
  columns: [
    { title: 'MB/s', digits: 3 },
    { title: 'power', digits: 2 },
  ],
  rows: measureAdversity(adverseUnits([...cleanTexts.values()])).map(
    ({ kind, megabytesASecond, growth }) => ({ name: kind, cells: [megabytesASecond, growth] }),
  ),
});
