import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../../../bench/corpus/pages.ts';
import { read } from '../../read/read.ts';
import { labelLines } from './label-lines.ts';

const folder = join(__dirname, '../../../../bench/corpus/clean');
const texts = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8').trim()]),
);
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

describe('labelLines', () => {
  it('keeps every line of a clean text but its headline', () => {
    for (const text of texts.values()) {
      const dropped = labelLines(text).lines.filter(({ rule }) => rule !== null);
      expect(dropped.map((line) => line.text)).toEqual([linesOf(text)[0]]);
    }
  });

  it.each([
    '老周后来跟我说，那天他在仓库里坐了一夜，第二天一早就把价签全换了。',
    '“没有关系，”她笑了笑，“我们还有明天。”',
    '怎么做到的？',
    '2019年冬天，第一家分店关门，店员们在门口合了影。',
    '也有人不同意……',
  ])('keeps an anecdote, a quotation or a question wherever it stands: %s', (line) => {
    for (const text of texts.values()) {
      const lines = linesOf(text);
      for (let at = 2; at <= lines.length; at += 1) {
        const mixed = [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
        const kept = labelLines(mixed).lines.filter(({ rule }) => rule === null);
        expect(kept.map((each) => each.text)).toEqual(
          [...lines.slice(1, at), line, ...lines.slice(at)].map((each) => each.trim()),
        );
      }
    }
  });

  it('finds the article on every kind of page, as markup and saved as text', () => {
    const wrong = pagesOf(texts).flatMap(({ name, html, text, body }) =>
      [html, text].flatMap((form) => {
        const reading = read(Buffer.from(form));
        if (reading.status === 'rejected') return [name];
        const { lines } = labelLines(reading.text, reading.hints);
        const kept = lines.filter((line) => line.rule === null && line.text !== '');
        const missing = body.length - kept.filter((line) => body.includes(line.text)).length;
        return missing > 0 || kept.length > body.length ? [`${name}: ${String(missing)}`] : [];
      }),
    );
    // one page in twenty may be off by a line
    expect(wrong.length).toBeLessThan(16);
  });
});
