import { readdirSync, readFileSync } from 'node:fs';

/** Texts without a fault, by name. */
export type Texts = ReadonlyMap<string, string>;

const textsIn = (folder: string): Texts =>
  new Map(
    readdirSync(new URL(`${folder}/`, import.meta.url))
      .sort()
      .map((file) => [
        file.replace(/\.txt$/u, ''),
        readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8').trim(),
      ]),
  );

/** What the pipeline is developed on. */
export const cleanTexts: Texts = textsIn('clean');

/** What nobody tunes on: a gap between the scores of both shows rules that fit known texts only. */
export const heldOutTexts: Texts = textsIn('held-out');

/** Texts with what careless repairs destroy: quoted Traditional, readings, code, spinners' words. */
export const trapTexts: Texts = new Map(
  [...cleanTexts].filter(([name]) =>
    ['quotations', 'pinyin', 'english', 'code', 'verse', 'natural'].includes(name),
  ),
);
