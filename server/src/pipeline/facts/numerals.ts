const DIGITS = '零一二三四五六七八九';
const LARGE: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];
const SMALL: readonly (readonly [string, number])[] = [
  ['千', 1_000],
  ['百', 100],
  ['十', 10],
];
const MAGNITUDES = new Map([...LARGE, ...SMALL]);

/** What a run of magnitudes behind a number multiplies it by: 万亿 is 10^12. */
export function magnitudeOf(run: string): number {
  let product = 1;
  for (const char of run) product *= MAGNITUDES.get(char) ?? 1;
  return product;
}

/**
 * Reads a Chinese numeral, as 三千五百, 一万二, 二〇二四, 十二, 百亿 (10^10), 数十亿; NaN for anything
 * else. 几 and 数 count as five: the mention says that the value is about.
 */
export const readNumeral = (text: string): number => SINGLE.get(text) ?? readRun(text);

function readRun(text: string): number {
  const plain = text
    .replace(/[〇○]/gu, '零')
    .replaceAll('两', '二')
    .replace(/[几数]/gu, '五');
  const [whole = '', fraction = ''] = plain.split('点');
  if (fraction !== '') return readNumeral(whole) + digitsOf(fraction) / 10 ** fraction.length;
  return /^[零一二三四五六七八九]{2,}$/u.test(plain) ? digitsOf(plain) : magnitudes(plain);
}

/** Most numerals are one character; each of them was read once. */
const SINGLE: ReadonlyMap<string, number> = new Map(
  Array.from('〇○两几数半', (char): [string, number] => [char, readRun(char)]).concat(
    Array.from(DIGITS, (char): [string, number] => [char, readRun(char)]),
    [...MAGNITUDES],
  ),
);

const PAIR = /^(?<from>[一二三四五六七八九])(?<to>[二三四五六七八九])(?<rest>[十百千万亿]*)$/u;

/** 两三百 is 200 to 300 and 三五 is 3 to 5; null for a numeral that is no such pair. */
export function readPair(text: string): [number, number] | null {
  if (text.length < 2) return null;
  const { from = '', to = '', rest = '' } = PAIR.exec(text.replaceAll('两', '二'))?.groups ?? {};
  const step = DIGITS.indexOf(to) - DIGITS.indexOf(from);
  if (from === '' || (step !== 1 && from + to !== '三五')) return null;
  return [DIGITS.indexOf(from) * magnitudeOf(rest), DIGITS.indexOf(to) * magnitudeOf(rest)];
}

function magnitudes(text: string): number {
  for (const [mark, value] of [...LARGE, ...SMALL]) {
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const head = text.slice(0, at);
    return (
      (head === '' || head === '零' ? 1 : magnitudes(head)) * value +
      tailOf(text.slice(at + 1), value)
    );
  }
  if (text === '半') return 0.5;
  return text.length === 1 ? DIGITS.indexOf(text) : NaN;
}

/** What follows a magnitude: 一万二 is 12,000 but 一百零二 is 102; 十五 is 15. */
function tailOf(tail: string, value: number): number {
  if (tail === '') return 0;
  if (tail === '半') return value / 2;
  const isShort = tail.length === 1 && value > 10;
  return isShort ? (DIGITS.indexOf(tail) * value) / 10 : magnitudes(tail.replace(/^零/u, ''));
}

const digitsOf = (text: string): number =>
  Number(
    Array.from(text)
      .map((char) => DIGITS.indexOf(char))
      .join(''),
  );

/** Reads `1,234.5` or `１２`, full width or half; NaN for anything else. */
export const readArabic = (text: string): number =>
  /^\d+$/u.test(text) ? Number(text) : readSpelled(text);

const readSpelled = (text: string): number =>
  /^[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?$/u.test(text)
    ? Number(text.normalize('NFKC').replaceAll(',', ''))
    : NaN;
