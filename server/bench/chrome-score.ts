import { processDocument } from '../src/pipeline/pipeline.ts';
import { SITES, withChrome } from './corpus/damages/chrome.ts';
import { randomFrom, seedOf } from './corpus/random.ts';
import type { Texts } from './corpus/texts.ts';
import { f1Of } from './lines.ts';

/** How well paragraphs are told from what a site puts around them in plain text. */
export interface ChromeScore {
  readonly site: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const scoreChrome = (texts: Texts): ChromeScore[] =>
  SITES.map((site) => {
    let [hits, found, wanted] = [0, 0, 0];
    for (const [name, text] of texts) {
      const page = withChrome(text, site, randomFrom(seedOf(site + name)));
      const outcome = processDocument(Buffer.from(page));
      // the title may stay or go
      const [title, ...body] = linesOf(text);
      const kept = linesOf(outcome.status === 'clean' ? outcome.text : '').filter(
        (line) => line !== title,
      );
      const expected = new Set(body);
      hits += kept.filter((line) => expected.has(line)).length;
      found += kept.length;
      wanted += body.length;
    }
    return { site, ...f1Of(hits, found, wanted) };
  });
