import iconv from 'iconv-lite';

/** A way to read bytes wrongly, once or twice. */
export interface Decoding {
  readonly name: string;
  /** Pairs of the encoding the bytes were in and the one they were read as. */
  readonly steps: readonly (readonly [written: string, read: string])[];
}

/** Windows-1252 as browsers read it: no byte is lost. */
const CP1252 = 'cp1252';

const one = (written: string, read: string): Decoding => ({
  name: `${written} as ${read}`,
  steps: [[written, read]],
});

const twice = (written: string, read: string): Decoding => ({
  name: `${written} as ${read}, twice`,
  steps: [
    [written, read],
    [written, read],
  ],
});

/** Nine wrong decodings that are met in the wild, three as browsers do it, and some of two layers. */
export const decodings: readonly Decoding[] = [
  one('utf8', 'latin1'),
  one('utf8', 'win1252'),
  one('utf8', 'gbk'),
  one('utf8', 'gb18030'),
  one('utf8', 'big5'),
  one('gbk', 'latin1'),
  one('gbk', 'win1252'),
  one('gbk', 'big5'),
  one('big5', 'gbk'),
  one('utf8', CP1252),
  one('gbk', CP1252),
  one('big5', 'latin1'),
  twice('utf8', 'latin1'),
  twice('utf8', CP1252),
  twice('utf8', 'gb18030'),
  {
    name: 'gbk as latin1, utf8 as win1252',
    steps: [
      ['gbk', 'latin1'],
      ['utf8', 'win1252'],
    ],
  },
  {
    name: 'utf8 as cp1252, utf8 as gb18030',
    steps: [
      ['utf8', CP1252],
      ['utf8', 'gb18030'],
    ],
  },
];

/** The bytes that Windows-1252 leaves undefined; browsers show them as control characters. */
const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

function decode(bytes: Buffer, encoding: string): string {
  if (encoding !== CP1252) return iconv.decode(bytes, encoding);
  return Array.from(bytes, (byte) =>
    UNDEFINED.includes(byte) ? String.fromCharCode(byte) : iconv.decode(Buffer.of(byte), 'win1252'),
  ).join('');
}

function encode(text: string, encoding: string): Buffer {
  if (encoding !== CP1252) return iconv.encode(text, encoding);
  return Buffer.concat(
    Array.from(text, (char) =>
      UNDEFINED.includes(char.charCodeAt(0))
        ? Buffer.of(char.charCodeAt(0))
        : iconv.encode(char, 'win1252'),
    ),
  );
}

export const misread = (text: string, { steps }: Decoding): string =>
  steps.reduce((words, [written, read]) => decode(encode(words, written), read), text);

/**
 * Whether every byte is still there: the way back gives the text again. A byte shown as U+FFFD is gone,
 * though the encoder makes one of the five it may have been of it, now and then the right one.
 */
export const isInvertible = (text: string, wrong: string, { steps }: Decoding): boolean =>
  !wrong.includes('\uFFFD') &&
  steps.reduceRight((words, [written, read]) => decode(encode(words, read), written), wrong) ===
    text;
