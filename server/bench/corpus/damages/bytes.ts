import { decodings, isInvertible, misread, type Decoding } from '../decodings.ts';
import { toSimplified, toTraditional } from '../opencc.ts';
import type { Kind, Kinds } from './kind.ts';

/** Clauses with their marks; a text is cut into these without a rest. */
const CLAUSE = /[^，。！？\n]+[，。！？]?[”」』）]*\n*|[，。！？”\n]+/gu;
/** Shorter texts are no documents. */
const LEAST_LENGTH = 150;

/** Big5 has no Simplified characters. */
const written = (text: string, { steps }: Decoding): string =>
  steps[0]?.[0] === 'big5' ? toTraditional(text) : text;

/** Text about both scripts is no longer itself once it is written in one: no byte tells 后 from 後. */
const isOneScript = (text: string, words: string): boolean =>
  words === text || toSimplified(words) === text;

const survives = (text: string, decoding: Decoding): boolean => {
  const words = written(text, decoding);
  return isOneScript(text, words) && isInvertible(words, misread(words, decoding), decoding);
};

/** The clauses of a text whose bytes all survive together; empty when they make no document. */
function survivors(text: string, decoding: Decoding): string {
  if (survives(text, decoding)) return text;
  let kept = '';
  for (const [clause] of text.matchAll(CLAUSE)) {
    if (survives(kept + clause, decoding)) kept += clause;
  }
  return kept.length < LEAST_LENGTH ? '' : kept.trim();
}

const wholly = (decoding: Decoding): Kind => ({
  damage: (text) => misread(written(text, decoding), decoding),
  prepare: (text) => survivors(text, decoding),
});

/** No Chinese text survives it. */
const DEADLY = 'utf8 as big5';

/** Whole documents that were read in a wrong encoding, once or twice. */
export const byteKinds: Kinds = Object.fromEntries(
  decodings
    .filter(({ name }) => name !== DEADLY)
    .map((decoding) => [decoding.name, wholly(decoding)]),
);

const lossy = decodings.filter(({ name }) => name === 'utf8 as gbk');

/** What else the wrong reading of a whole document leaves: places whose bytes are gone. */
export const lossyByteKinds: Kinds = Object.fromEntries(
  lossy.map((decoding) => [
    `${decoding.name}, with losses`,
    { damage: (text: string) => misread(text, decoding) },
  ]),
);
