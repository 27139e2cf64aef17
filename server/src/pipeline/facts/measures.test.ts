import { matchesOf } from '../matches.ts';
import { findMeasures, measures } from './measures.ts';

it('are found wherever their patterns match', () => {
  const patterns = measures.map(({ pattern }) => pattern).join('|');
  const anyMeasure = new RegExp(patterns, 'gu');
  const words = [...new Set(patterns.match(/[\p{Script=Han}A-Z]+/gu))];
  const texts = words.flatMap((one) => words.map((other) => `，${one}${other}9`));
  const namesIn = (text: string) =>
    findMeasures(text).map(({ span }) => text.slice(span.start, span.end));
  expect(texts.map(namesIn)).toEqual(
    texts.map((text) => matchesOf(text, anyMeasure).map(([name]) => name)),
  );
});
