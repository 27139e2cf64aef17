/** First bytes of formats that are no text. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX, EPUB
  [0x50, 0x4b, 0x05, 0x06], // an empty ZIP
  [0x1f, 0x8b, 0x08], // gzip
  [0x42, 0x5a, 0x68, 0x39], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // Zstandard
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // RAR
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // DOC and XLS
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x00, 0x61, 0x73, 0x6d], // WebAssembly
  [0x49, 0x44, 0x33, 0x03], // MP3
  [0x4f, 0x67, 0x67, 0x53], // Ogg
  [0x52, 0x49, 0x46, 0x46], // WebP, WAV, AVI
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // SQLite
];

/** A stray control byte does not make a text binary, one in a hundred does. */
const MOST_CONTROLS = 0.01;

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether the bytes begin like a picture, an archive or another format that is no text. */
export const hasBinarySignature = (bytes: Uint8Array): boolean =>
  SIGNATURES.some((signature) => startsWith(bytes, signature));

/** Whether bytes of an ASCII-compatible encoding carry too many control bytes for a text. */
export function hasManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  // by index: an iterator makes an object for each byte
  for (let at = bytes.length - 1; at >= 0; at -= 1) if (isControl(bytes[at] ?? 0)) controls += 1;
  return controls > MOST_CONTROLS * bytes.length;
}

// tab, line feed, vertical tab, form feed and carriage return are white space
const isControl = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f;
/** The same bytes as characters, without the controls that are none in ASCII. */
const CONTROL = /[^\P{Cc}\t-\r\x80-\x9f]/gu;

/** The same of so many bytes in UTF-8, told by their text: each such byte is a character in it. */
export const hasManyControlCharacters = (text: string, bytes: number): boolean =>
  (text.match(CONTROL)?.length ?? 0) > MOST_CONTROLS * bytes;
