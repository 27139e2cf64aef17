import iconv from 'iconv-lite';

/** A way to read bytes wrongly, once or twice. */
export interface Decoding {
  readonly name: string;
  /** Pairs of the encoding the bytes were in and the one they were read as. */
  readonly steps: readonly (readonly [written: string, read: string])[];
  /** Whether a whole page of Chinese survives it, byte for byte. */
  readonly isWhole: boolean;
}

const one = (written: string, read: string): Decoding => ({
  name: `${written} as ${read}`,
  steps: [[written, read]],
  isWhole: read === 'latin1',
});

/** Nine wrong decodings that are met in the wild, and two that went wrong twice. */
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
  {
    name: 'utf8 as latin1, twice',
    steps: [
      ['utf8', 'latin1'],
      ['utf8', 'latin1'],
    ],
    isWhole: true,
  },
  {
    name: 'gbk as latin1, utf8 as win1252',
    steps: [
      ['gbk', 'latin1'],
      ['utf8', 'win1252'],
    ],
    isWhole: false,
  },
];

export const misread = (text: string, { steps }: Decoding): string =>
  steps.reduce((words, [written, read]) => iconv.decode(iconv.encode(words, written), read), text);

/** Whether every byte is still there: the way back gives the text again. */
export const isInvertible = (text: string, wrong: string, { steps }: Decoding): boolean =>
  steps.reduceRight(
    (words, [written, read]) => iconv.decode(iconv.encode(words, read), written),
    wrong,
  ) === text;
