import { repair } from '../src/pipeline/pipeline.ts';
import { decodings, isInvertible, misread, type Decoding } from './corpus/decodings.ts';
import { toTraditional } from './corpus/opencc.ts';
import { sentences } from './corpus/sentences.ts';

/** How many sentences of a wrong decoding came back to the letter. */
export interface DecodingScore {
  readonly decoding: string;
  readonly invertible: number;
  /** Of the invertible ones; 1 when there is none. */
  readonly exact: number;
}

const COUNT = 2_000;
const SEED = 20_251_124;

/** Big5 has no Simplified characters. */
const writtenAs = (text: string, { steps }: Decoding): string =>
  steps[0]?.[0] === 'big5' ? toTraditional(text) : text;

/** Sends sentences through wrong decodings and back. */
export function scoreDecodings(): DecodingScore[] {
  const all = sentences(COUNT, SEED);
  return decodings.map((decoding) => {
    const cases = all
      .map((text) => writtenAs(text, decoding))
      .map((text) => ({ text, wrong: misread(text, decoding) }))
      .filter(({ text, wrong }) => wrong !== text && isInvertible(text, wrong, decoding));
    const exact = cases.filter(
      ({ text, wrong }) => repair(wrong).text === repair(text).text,
    ).length;
    return {
      decoding: decoding.name,
      invertible: cases.length,
      exact: cases.length === 0 ? 1 : exact / cases.length,
    };
  });
}

/** Sentences without a fault that the repair changed all the same. */
export const countTouched = (): number =>
  sentences(COUNT, SEED).filter((text) => repair(text).text !== text).length;
