import { gbkChar, gbkCode } from '../../../language/gbk.ts';

/** How a copying site damages a page. */
export interface Inserter {
  /** Characters and the pinyin put after them. */
  readonly glosses: ReadonlyMap<string, string>;
  /** Full-width marks that get a blank before them. */
  readonly marks: string;
  /** Whether the page went through a fold of full-width signs afterwards. */
  readonly folds: boolean;
}

/**
 * Damages a text the way copying sites do: they hold GBK bytes and insert glosses after every pair
 * of bytes that looks like a character, also where the pair belongs to two characters.
 */
export function insertGlosses(text: string, inserter: Inserter): string {
  const { marks, folds } = inserter;
  const shown = show(bytesWithGlosses(text, inserter)).replaceAll(
    new RegExp(` (?=[${marks}])`, 'gu'),
    '',
  );
  return folds ? fold(shown) : shown;
}

/** How many characters lose one of their bytes for good: two for each pair that shows nothing. */
export function countGone(text: string, inserter: Inserter): number {
  const bytes = bytesWithGlosses(text, inserter);
  let gone = 0;
  for (let at = 0; at < bytes.length; at += (bytes[at] ?? 0) < 0x80 ? 1 : 2) {
    if ((bytes[at] ?? 0) >= 0x80 && show(bytes.slice(at, at + 2)) === '') gone += 2;
  }
  return gone;
}

function bytesWithGlosses(text: string, { glosses, marks }: Inserter): readonly number[] {
  let bytes = toBytes(text);
  for (const [char, pinyin] of glosses) {
    bytes = insertAt(bytes, toBytes(char), { before: [], after: toBytes(`(${pinyin})`) });
  }
  for (const mark of marks) {
    bytes = insertAt(bytes, toBytes(mark), { before: [0x20], after: [] });
  }
  return bytes;
}

/** Full-width signs as a fold leaves them: half-width. */
export const fold = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

const toBytes = (text: string): number[] =>
  Array.from(text).flatMap((char) => {
    const code = gbkCode(char);
    return code === undefined ? [char.charCodeAt(0) & 0x7f] : [code >> 8, code % 256];
  });

function insertAt(
  bytes: readonly number[],
  [lead, trail]: readonly number[],
  { before, after }: { readonly before: readonly number[]; readonly after: readonly number[] },
): number[] {
  const result: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== lead || bytes[at + 1] !== trail) {
      result.push(byte);
      continue;
    }
    result.push(...before, byte, trail ?? 0, ...after);
    at += 1;
  }
  return result;
}

/**
 * Decodes GBK as the sites do: a lead byte with a wrong trail byte becomes one question mark, and a
 * pair of the user-defined area shows nothing.
 */
function show(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      continue;
    }
    at += 1;
    const trail = bytes[at] ?? 0;
    text += gbkChar(byte, trail) ?? (trail < 0x40 ? '?' : '');
  }
  return text;
}
