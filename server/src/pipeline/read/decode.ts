import iconv from 'iconv-lite';
import { meanLikelihood } from '../language/chinese.ts';
import { startsWith } from './bytes.ts';
import type { Encoding } from './reading.ts';

/** A text and the encoding its bytes were read in. */
export interface Decoding {
  readonly encoding: Encoding;
  readonly text: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What pages call the encodings we read. */
const LABELS: readonly (readonly [Encoding, RegExp])[] = [
  ['utf-8', /^utf-?8$/iu],
  ['gb18030', /^(?:gbk|gb_?2312|gb18030|cp936|x-gbk)$/iu],
  ['big5', /^(?:big5|big5-hkscs|cp950|x-x-big5)$/iu],
];

const DECLARATION =
  /<(?:meta|\?xml)[^<>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w-]+)/iu;
const DECLARED_WITHIN = 4096;

const LOST = '\uFFFD';
/** Broken characters a text may have among its good ones; more means a wrong encoding. */
const MOST_LOST = 0.01;
const MOST_LOST_IN_UTF8 = 0.1;

/** What the declaration of a page counts for, per character. */
const DECLARED_BONUS = 1.5;
/** Below this mean likelihood no reading of the bytes is Chinese text. */
const LEAST_LIKELY = -11.5;
const JUDGED_CHARS = 20_000;

/**
 * Finds the encoding of a text: its byte order mark, valid UTF-8, or that reading of the bytes
 * which is the best Chinese. Null when none makes sense.
 */
export function decode(bytes: Uint8Array): Decoding | null {
  const [marked] = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark)) ?? [];
  if (marked) return decodingAs(bytes, marked);
  if (bytes.includes(0)) {
    const wide = best(candidates(bytes, ['utf-16le', 'utf-16be']).filter(isMostlyReadable));
    if (wide) return wide;
  }
  return decodeUtf8(bytes) ?? best(candidates(bytes, encodingsOf(bytes)), declaredIn(bytes));
}

const encodingsOf = (bytes: Uint8Array): readonly Encoding[] =>
  bytes.length % 2 === 0 ? ['gb18030', 'big5', 'utf-16le', 'utf-16be'] : ['gb18030', 'big5'];

function decodeUtf8(bytes: Uint8Array): Decoding | null {
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null) return { encoding: 'utf-8', text: strict };
  const lossy = decodingAs(bytes, 'utf-8');
  const lost = count(lossy.text, LOST);
  const wide = lossy.text.length - count(lossy.text, /[\0-\x7f]/gu) - lost;
  return lost <= MOST_LOST_IN_UTF8 * wide ? lossy : null;
}

/** Null when a byte is wrong; a character cut off at the very end is left out. */
function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const decodingAs = (bytes: Uint8Array, encoding: Encoding): Decoding => ({
  encoding,
  text: encoding.startsWith('utf')
    ? new TextDecoder(encoding).decode(bytes)
    : iconv.decode(bytes, encoding),
});

const candidates = (bytes: Uint8Array, encodings: readonly Encoding[]): Decoding[] =>
  encodings
    .map((encoding) => decodingAs(bytes, encoding))
    .filter(({ text }) => count(text, LOST) <= MOST_LOST * text.length);

/** Latin text in UTF-16 has no character the model judges; its readable share decides. */
const isMostlyReadable = ({ text }: Decoding): boolean =>
  count(text, /[\s\x20-\x7e\u2000-\u206f\u3000-\u30ff\p{Script=Han}\uff00-\uffef]/gu) >=
  0.9 * text.length;

function best(decodings: readonly Decoding[], declared?: Encoding): Decoding | null {
  const [first] = decodings
    .map((decoding) => ({ decoding, score: scoreOf(decoding, declared) }))
    .sort((a, b) => b.score - a.score);
  return first && first.score >= LEAST_LIKELY ? first.decoding : null;
}

const scoreOf = ({ encoding, text }: Decoding, declared?: Encoding): number =>
  meanLikelihood(text.slice(0, JUDGED_CHARS)) + (encoding === declared ? DECLARED_BONUS : 0);

function declaredIn(bytes: Uint8Array): Encoding | undefined {
  const head = iconv.decode(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  const label = DECLARATION.exec(head)?.groups?.['label'] ?? '';
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0];
}

const count = (text: string, what: string | RegExp): number =>
  typeof what === 'string' ? text.split(what).length - 1 : (text.match(what)?.length ?? 0);
