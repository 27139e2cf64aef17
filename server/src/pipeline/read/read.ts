import { hasBinarySignature, hasManyControlCharacters, hasManyControls } from './bytes.ts';
import { decode, type Decoding } from './decode.ts';
import { isHtml } from './html-format.ts';
import { readHtml } from './html.ts';
import type { PageHints, Reading, Rejection } from './reading.ts';

export type { Encoding, PageHints, Reading, Rejection } from './reading.ts';

/** 2 MiB */
export const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

/** How much of a document `read` takes. */
export interface ReadOptions {
  readonly maxBytes?: number;
}

const NO_HINTS: PageHints = {
  title: null,
  author: null,
  siteName: null,
  publishedAt: null,
  canonicalUrl: null,
};

/** What no reader sees: white space, controls, format characters and unassigned code points. */
const VISIBLE = /[^\s\p{C}\p{Z}]/u;

/**
 * Reads the bytes of a document. The raw text has line feeds only: carriage returns become or
 * leave before one, because no later span should depend on where a file was saved.
 */
export function read(
  bytes: Uint8Array,
  { maxBytes = DEFAULT_MAX_BYTES }: ReadOptions = {},
): Reading {
  if (bytes.length > maxBytes) return reject('too-large');
  if (hasBinarySignature(bytes)) return reject('binary');
  const decoding = decode(bytes);
  if (isBinary(bytes, decoding)) return reject('binary');
  if (!decoding) return reject('undecodable');
  const { encoding } = decoding;
  const source = decoding.text.replace(/\r\n?/gu, '\n');
  const isPage = isHtml(source);
  const { text, hints } = isPage ? readHtml(source) : { text: source, hints: NO_HINTS };
  if (!VISIBLE.test(text)) return reject('empty');
  return { status: 'read', encoding, format: isPage ? 'html' : 'text', text, hints };
}

const reject = (reason: Rejection): Reading => ({ status: 'rejected', reason });

/** Half the bytes of UTF-16 may look like controls; in every other encoding they are. */
function isBinary(bytes: Uint8Array, decoding: Decoding | null): boolean {
  if (decoding?.encoding === 'utf-8') return hasManyControlCharacters(decoding.text, bytes.length);
  return !decoding?.encoding.startsWith('utf-16') && hasManyControls(bytes);
}
