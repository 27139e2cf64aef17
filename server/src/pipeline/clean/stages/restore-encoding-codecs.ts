import iconv from 'iconv-lite';
import { gbkChar } from '../../language/gbk.ts';
import { clearChoice, inScriptOf } from './restore-encoding-lost.ts';

/** How text was read by mistake. */
export type Misreading = 'gb18030' | 'big5' | 'latin';
/** How its bytes were meant. */
export type Meaning = 'utf-8' | 'gb18030' | 'big5';

/** What browsers show for the bytes 0x80 to 0x9F of Latin-1, which they read as Windows-1252. */
const WINDOWS_1252 = new Map(
  Array.from(
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ',
    (char, index): [string, number] => [char, 0x80 + index],
  ),
);

/** Stands for a byte that was lost: decoders show U+FFFD for it. */
const LOST = -1;
const UNDEFINED_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
const INNER_BYTES = Array.from({ length: 0x40 }, (_, index) => 0x80 + index);
/** What may stand at one place; more is a guess. */
const MOST_CHOICES = 64;
/** What bytes are lost to a misreading, inside of UTF-8 characters; Big5 loses them by pairs. */
const LOST_BYTES: Readonly<Record<Misreading, readonly number[]>> = {
  latin: UNDEFINED_IN_1252,
  gb18030: INNER_BYTES,
  big5: [],
};
const EURO_PAIR = [0xa2, 0xe3];

const encoders: Readonly<Record<Misreading, (char: string) => readonly number[] | null>> = {
  latin: (char) => {
    if (char === '\uFFFD') return [LOST];
    const byte = WINDOWS_1252.get(char) ?? char.charCodeAt(0);
    return byte < 0x100 ? [byte] : null;
  },
  // decoders show the lone byte 0x80 as the euro sign
  gb18030: (char) => {
    if (char === '\uFFFD') return [LOST];
    return char === '€' ? [0x80] : encode(char, 'gb18030');
  },
  big5: (char) => encode(char, 'big5'),
};

const known: Readonly<Record<Misreading, Map<string, readonly number[] | null>>> = {
  latin: new Map(),
  gb18030: new Map(),
  big5: new Map(),
};

const NEVER = 1;
const MAYBE = 2;
/** By misreading, then by code unit: whether it can be the first of UTF-8 that was misread; 0 not asked. */
const beginnings: Readonly<Record<Misreading, Uint8Array>> = {
  latin: new Uint8Array(0x1_0000),
  gb18030: new Uint8Array(0x1_0000),
  big5: new Uint8Array(0x1_0000),
};

/** Whether the bytes of a code unit may begin UTF-8: half a character and what is not known may. */
export function mayBeginUtf8(unit: number, misreading: Misreading): boolean {
  const known = beginnings[misreading];
  if (known[unit] === 0) known[unit] = looksLikeUtf8(unit, misreading) ? MAYBE : NEVER;
  return known[unit] === MAYBE;
}

function looksLikeUtf8(unit: number, misreading: Misreading): boolean {
  if (unit >= 0xd800 && unit < 0xe000) return true;
  const [lead, next] = bytesOf(String.fromCharCode(unit), misreading) ?? [];
  if (lead === undefined || lead < 0x80) return lead !== undefined;
  return lengthOfUtf8(lead) > 1 && (next === undefined || next >> 6 === 0b10);
}

/** The bytes a character was read from; null when the misreading cannot have made it. */
function bytesOf(char: string, misreading: Misreading): readonly number[] | null {
  let bytes = known[misreading].get(char);
  if (bytes === undefined) {
    bytes = encoders[misreading](char);
    known[misreading].set(char, bytes);
  }
  return bytes;
}

function encode(char: string, encoding: 'gb18030' | 'big5'): readonly number[] | null {
  const bytes = iconv.encode(char, encoding);
  return iconv.decode(bytes, encoding) === char ? [...bytes] : null;
}

/** A part of a text, read anew. */
export interface Inverted {
  readonly end: number;
  readonly text: string;
}

/**
 * Takes the bytes of `text` from `start` on back and reads them as they were meant, strictly and as
 * far as that goes; the end is where characters of both readings end. Null when nothing was read.
 * After `most` bytes it stops; `after` stands behind the text.
 */
export function invert(
  text: string,
  start: number,
  misreading: Misreading,
  meaning: Meaning,
  { most = Infinity, after = ' ' }: { readonly most?: number; readonly after?: string } = {},
): Inverted | null {
  const bytes = new Bytes(text, start, misreading, after);
  const charAt = readers[meaning];
  let inverted: Inverted | null = null;
  let read = '';
  for (let at = 0, char = charAt(bytes, 0, ''); char && at < most; char = charAt(bytes, at, read)) {
    at += char.length;
    read += char.char;
    const end = bytes.charEndAt(at);
    if (end !== undefined) inverted = { end, text: read };
  }
  return inverted;
}

/** The bytes of a text, taken back only as far as they are asked for. */
class Bytes {
  private readonly text: string;
  /** The character behind the text. */
  private readonly after: string;
  private readonly misreading: Misreading;
  private readonly bytes: number[] = [];
  /** Offsets in the text by the byte its character ends before; zero inside a character. */
  private readonly ends: number[] = [0];
  private next: number;

  constructor(text: string, start: number, misreading: Misreading, after: string) {
    this.text = text;
    this.after = after;
    this.next = start;
    this.misreading = misreading;
  }

  /** The byte at an offset, `LOST` for one; undefined after the last character that has bytes. */
  at(offset: number): number | undefined {
    while (offset >= this.bytes.length) {
      const char = this.charAt(this.next);
      const bytes = this.isPairOfEuro(char) ? EURO_PAIR : bytesOf(char, this.misreading);
      if (char === '' || !bytes) return undefined;
      this.next += char.length;
      for (const byte of bytes) {
        this.bytes.push(byte);
        this.ends.push(0);
      }
      this.ends[this.bytes.length] = this.next;
    }
    return this.bytes[offset];
  }

  /** What a lost byte may have been. */
  get lost(): readonly number[] {
    return LOST_BYTES[this.misreading];
  }

  /** Whether no more text follows in the line of what was read. */
  get isAtLineEnd(): boolean {
    return this.after === '' || this.after === '\n';
  }

  private charAt(at: number): string {
    return at < this.text.length ? String.fromCodePoint(this.text.codePointAt(at) ?? 0) : '';
  }

  /**
   * The euro sign is one byte or a pair. Before the last byte of a UTF-8 character it is a pair when
   * another inner byte follows, which no character can begin with.
   */
  private isPairOfEuro(char: string): boolean {
    if (char !== '€' || this.misreading !== 'gb18030' || this.bytesNeeded() !== 1) return false;
    const next = this.charAt(this.next + 1);
    const byte = next === '' ? 0 : (bytesOf(next, this.misreading)?.[0] ?? 0);
    return byte >> 6 === 0b10;
  }

  /** How many bytes the UTF-8 character at the end still needs. */
  private bytesNeeded(): number {
    for (let back = 1; back <= 3; back += 1) {
      const byte = this.bytes.at(-back) ?? 0;
      const length = lengthOfUtf8(byte);
      if (length > 1) return length - back;
      if (byte < 0x80) return 0;
    }
    return 0;
  }

  /** The offset in the text when a character ends before this byte. */
  charEndAt(offset: number): number | undefined {
    const end = this.ends[offset];
    return end === 0 ? undefined : end;
  }
}

interface Char {
  readonly char: string;
  readonly length: number;
}

function gbkCharAt(bytes: Bytes, at: number): Char | null {
  const lead = bytes.at(at);
  if (lead === undefined || lead === LOST) return null;
  if (lead < 0x80) return { char: String.fromCharCode(lead), length: 1 };
  const char = gbkChar(lead, bytes.at(at + 1) ?? 0);
  return char === undefined ? null : { char, length: 2 };
}

const big5Chars = new Map<number, string>();

function big5CharAt(bytes: Bytes, at: number): Char | null {
  const lead = bytes.at(at);
  if (lead === undefined || lead === LOST) return null;
  if (lead < 0x80) return { char: String.fromCharCode(lead), length: 1 };
  const pair = Uint8Array.of(lead, Math.max(0, bytes.at(at + 1) ?? 0));
  const code = lead * 256 + (pair[1] ?? 0);
  const char = big5Chars.get(code) ?? iconv.decode(pair, 'big5');
  big5Chars.set(code, char);
  return char.length === 1 && char !== '\uFFFD' ? { char, length: 2 } : null;
}

/** By the length of a UTF-8 sequence the smallest code point it may stand for. */
const LEAST_CODE = [0, 0, 0x80, 0x800, 0x1_0000];

/** The length of a UTF-8 sequence by its first byte; zero for what begins none. */
function lengthOfUtf8(lead: number): number {
  if (lead < 0x80) return lead >= 0 ? 1 : 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function utf8CharAt(bytes: Bytes, at: number, read: string): Char | null {
  const lead = bytes.at(at);
  if (lead === undefined) return null;
  const length = lengthOfUtf8(lead);
  if (length <= 1) return length === 1 ? { char: String.fromCharCode(lead), length } : null;
  const inner = innerBytes(bytes, at, length);
  if (!inner.includes(LOST)) {
    const char = utf8Char(lead, inner);
    return char === null ? null : { char, length };
  }
  const choices = inScriptOf(read, choicesOf(bytes, lead, inner));
  const char = clearChoice(choices, read.slice(-1), charsAfter(bytes, at + length));
  return char === null ? null : { char, length };
}

function innerBytes(bytes: Bytes, at: number, length: number): number[] {
  const inner: number[] = [];
  for (let place = at + 1; place < at + length; place += 1) inner.push(bytes.at(place) ?? 0);
  return inner;
}

/** What a character may be of which bytes were lost; only itself where none was. */
function choicesOf(bytes: Bytes, lead: number, inner: readonly number[]): string[] {
  const lost = inner.indexOf(LOST);
  if (lost < 0) return [utf8Char(lead, inner) ?? []].flat();
  if (bytes.lost.length ** inner.filter((byte) => byte === LOST).length > MOST_CHOICES) return [];
  return bytes.lost.flatMap((byte) => choicesOf(bytes, lead, inner.with(lost, byte)));
}

function utf8Char(lead: number, inner: readonly number[]): string | null {
  let code = lead & (0x7f >> (inner.length + 1));
  for (const byte of inner) {
    if (byte >> 6 !== 0b10) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = LEAST_CODE[inner.length + 1] ?? 0;
  const isValid = code >= least && code <= 0x10_ffff && code >> 11 !== 0b11011;
  return isValid ? String.fromCodePoint(code) : null;
}

/** What the next character may be; a line break at the end of the text. */
function charsAfter(bytes: Bytes, at: number): readonly string[] {
  const lead = bytes.at(at);
  if (lead === undefined) return bytes.isAtLineEnd ? ['\n'] : [];
  const length = lengthOfUtf8(lead);
  return length > 1 ? choicesOf(bytes, lead, innerBytes(bytes, at, length)) : [];
}

/** How a character is read at a byte, by what the bytes were meant as. */
const readers: Readonly<Record<Meaning, (bytes: Bytes, at: number, read: string) => Char | null>> =
  {
    'utf-8': utf8CharAt,
    gb18030: gbkCharAt,
    big5: big5CharAt,
  };
