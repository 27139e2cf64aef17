import { loadFamilies } from '../../src/pipeline/clean/spin/family.ts';

/** What a text is the endless repetition of, by name: each kind meets one part of the pipeline only. */
export function adverseUnits(texts: readonly string[]): ReadonlyMap<string, string> {
  const spun = loadFamilies().map(({ name, pairs }): [string, string] => [
    `only words spun by ${name}`,
    [...pairs.keys()].join(''),
  ]);
  return new Map([
    ['one endless line', texts.join('').replaceAll('\n', '')],
    ...spun,
    ['only digits', '1234567890'],
    ['only numerals', '一二三四五六七八九十'],
    ['only glosses', '號(hào)'],
    ['only torn glosses', '號(hào)?！'],
    ['only quotes', '“'],
    ['only blanks', ' 字'.padStart(4_000)],
    ['only entities', '&amp;nbsp;'],
    ['only block headers', '相关文章\n'],
    ['only dates', '2024年5月1日，'],
    ['only names', '微信小店'],
    ['only misread bytes', '鏈嬪弸鍦堬紝'],
  ]);
}
