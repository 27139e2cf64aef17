import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provedIn } from './proved.ts';

const folder = join(__dirname, '../../../../../seeds');
const seed = (number: string): string => {
  const file = readdirSync(folder).find((name) => name.startsWith(number)) ?? '';
  return readFileSync(join(folder, file), 'utf8');
};
const namesIn = (text: string) => provedIn(text).map(({ family }) => family.name);

describe('what went over a page', () => {
  it.each([
    ['000', []],
    ['001', ['retranslated']],
    ['002', ['pengchai']],
    ['003', ['inflated']],
    ['004', ['shuonian']],
  ])('is one spinner at most: seed %s', (number, names) => {
    expect(namesIn(seed(number))).toEqual(names);
  });

  it('is told by the beginning of a page and looked for in all of it', () => {
    const page = seed('004');
    const twice = `${page}\n${page}`;
    const [whole] = provedIn(twice);
    expect(whole?.sites.some(({ start }) => start > page.length)).toBe(true);
  });

  it('is nothing where somebody only writes about such words', () => {
    expect(
      namesIn('洗稿工具会把“朋友”写成“朋侪”，把“人”写成“东说念主”，把“没有”写成“莫得”。'),
    ).toEqual([]);
  });
});
