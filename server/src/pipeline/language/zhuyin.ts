/** Signs of zhuyin, the phonetic script of Taiwan, as a source for patterns with the flag `u`. */
export const ZHUYIN = '˙?[ㄅ-ㄩ]{1,3}[ˊˇˋ˙ˉ]?';

const ONSETS = new Map(
  Array.from('ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ', (sign, index): [string, string] => [
    sign,
    'b p m f d t n l g k h j q x zh ch sh r z c s'.split(' ')[index] ?? '',
  ]),
);

/** Rhymes by their signs, as they are written after a consonant. */
const RHYMES = new Map(
  (
    'ㄚ a ㄛ o ㄜ e ㄝ e ㄞ ai ㄟ ei ㄠ ao ㄡ ou ㄢ an ㄣ en ㄤ ang ㄥ eng ㄦ er ㄧ i ㄧㄚ ia ㄧㄛ o ㄧㄝ ie ㄧㄠ iao ' +
    'ㄧㄡ iu ㄧㄢ ian ㄧㄣ in ㄧㄤ iang ㄧㄥ ing ㄨ u ㄨㄚ ua ㄨㄛ uo ㄨㄞ uai ㄨㄟ ui ㄨㄢ uan ㄨㄣ un ㄨㄤ uang ' +
    'ㄨㄥ ong ㄩ ü ㄩㄝ üe ㄩㄢ üan ㄩㄣ ün ㄩㄥ iong'
  )
    .match(/\S+ \S+/gu)
    ?.map((entry) => entry.split(' ') as [string, string]),
);

/** The same rhymes where no consonant stands before them. */
const ALONE: Readonly<Record<string, string>> = {
  iu: 'you',
  in: 'yin',
  ing: 'ying',
  ui: 'wei',
  un: 'wen',
  ong: 'weng',
  iong: 'yong',
  i: 'yi',
  u: 'wu',
  o: 'o',
};

/** The pinyin of one syllable of zhuyin, without its tone; empty when it is none. */
export function pinyinOf(zhuyin: string): string {
  const signs = zhuyin.replace(/[ˊˇˋ˙ˉ]/gu, '');
  const onset = ONSETS.get(signs.charAt(0)) ?? '';
  const rest = signs.slice(onset === '' ? 0 : 1);
  if (rest === '') return /^[zcsr]h?$/u.test(onset) ? `${onset}i` : '';
  const rhyme = RHYMES.get(rest);
  if (rhyme === undefined) return '';
  if (onset === '') return spelledAlone(rhyme);
  return onset + (/^[jqx]$/u.test(onset) ? rhyme.replace('ü', 'u') : rhyme);
}

const spelledAlone = (rhyme: string): string =>
  ALONE[rhyme] ??
  rhyme
    .replace(/^i(?=[aeo])/u, 'y')
    .replace(/^u(?=[aeo])/u, 'w')
    .replace(/^ü/u, 'yu');
