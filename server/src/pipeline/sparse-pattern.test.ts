import { matchesOf } from './matches.ts';
import { SparsePattern } from './sparse-pattern.ts';

/** Each pattern, how far from its words it may begin, and texts it is in, beside them and not in at all. */
it.each([
  ['(?:很)?大(?:店|厂)', 2, '大店很大厂，大小店，店大很大店'],
  ['GMV(?:规模)?|(?<=亿)人', 0, 'GMV规模gmv两亿人，人亿，亿人GMV'],
  [String.raw`\d{1,3}分之\d`, 4, '1234分之5，分之，3分之1分之2'],
])('%s is found where the plain pattern finds it', (source, reach, text) => {
  const found = new SparsePattern(source, { reach }).matchesIn(text);
  const expected = matchesOf(text, new RegExp(source, 'gu'));
  expect(expected.length).toBeGreaterThan(0);
  expect(found.map(({ 0: words, index }) => [index, words])).toEqual(
    expected.map(({ 0: words, index }) => [index, words]),
  );
});

it('goes on from any place', () => {
  const pattern = new SparsePattern('店+', { reach: 0 });
  expect(pattern.next('店店 店', 1)?.index).toBe(1);
  expect(pattern.next('店店 店', 2)?.index).toBe(3);
  expect(pattern.next('店店 店', 4)).toBeNull();
});

it('refuses a pattern that can do without any word', () => {
  expect(() => new SparsePattern('店?', { reach: 0 })).toThrow('requires no word');
});
