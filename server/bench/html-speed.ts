import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { clean, cleanFurther } from '../src/pipeline/clean/clean.ts';
import { extractStages, repairStages } from '../src/pipeline/clean/stages/index.ts';
import type { Stage } from '../src/pipeline/clean/stage.ts';
import { read } from '../src/pipeline/read/read.ts';
import type { Page } from './corpus/pages.ts';
import { timeOf } from './speed.ts';

/** How many pages a second, and how well the lines of the article are found; on the same pages. */
export interface HtmlSpeed {
  readonly work: string;
  readonly pagesASecond: number;
  readonly againstReadability: number;
  /** F1 over lines of the body. */
  readonly lineF1: number;
}

type Extract = (html: string) => string;

/** Bytes to the lines of the article, through the stages of repair that are given. */
const through =
  (stages: readonly Stage[]): Extract =>
  (html) => {
    const reading = read(Buffer.from(html), {});
    if (reading.status === 'rejected') return '';
    return cleanFurther(clean(reading.text, stages), extractStages(reading.hints)).text;
  };

/** What Readability does and no more; and with every character repaired on the way. */
const extracted = through([]);
const ours = through(repairStages);

const readability: Extract = (html) => {
  const { document } = new JSDOM(html).window;
  const article = new Readability(document).parse();
  return (article?.content ?? '')
    .replace(/<(?:\/p|br|\/h\d|\/li|\/div)[^>]*>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
};

const folded = (line: string) => line.normalize('NFKC').replace(/\s+/gu, '');
const linesOf = (text: string) =>
  new Set(
    text
      .split('\n')
      .map(folded)
      .filter((line) => line !== ''),
  );

/** Right, found and wanted lines of one page; width and blanks make no difference. */
function countLines({ body }: Page, text: string): readonly [number, number, number] {
  const lines = linesOf(text);
  const expected = linesOf(body.join('\n'));
  return [[...lines].filter((line) => expected.has(line)).length, lines.size, expected.size];
}

/** F1 of the lines that were found, over all pages. */
export function lineF1(
  pages: readonly Page[],
  extract: Extract = ours,
  form: 'html' | 'text' = 'html',
): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const page of pages) {
    const counts = countLines(page, extract(page[form]));
    right += counts[0];
    found += counts[1];
    wanted += counts[2];
  }
  return (2 * right) / (found + wanted);
}

/** The kind of page that is read worst, as markup and as text, without the repair. */
export function worstKind(pages: readonly Page[]): { readonly kind: string; readonly f1: number } {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const scores = kinds.flatMap((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    return (['html', 'text'] as const).map((form) => ({
      kind: `${kind} (${form})`,
      f1: lineF1(own, extracted, form),
    }));
  });
  return scores.reduce((worst, score) => (score.f1 < worst.f1 ? score : worst));
}

/** F1 of the same pages saved as text. */
export const savedLineF1 = (pages: readonly Page[]): number => lineF1(pages, extracted, 'text');

const ROUNDS = 10;

function rateOf(pages: readonly Page[], extract: Extract): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const time = timeOf(() => {
      for (const { html } of pages) extract(html);
    });
    best = Math.min(best, time);
  }
  return (pages.length * 1_000) / best;
}

/** Measures all, one after the other, in this very run. */
export function measureHtml(pages: readonly Page[]): HtmlSpeed[] {
  const base = rateOf(pages, readability);
  const rows: [string, number, number][] = [
    ['Readability + jsdom', base, lineF1(pages, readability)],
    ['HTML to article', rateOf(pages, extracted), lineF1(pages, extracted)],
    ['HTML to article, repaired', rateOf(pages, ours), lineF1(pages)],
  ];
  return rows.map(([work, rate, f1]) => ({
    work,
    pagesASecond: rate,
    againstReadability: rate / base,
    lineF1: f1,
  }));
}
