import { logProbabilityAfter } from '../../language/chinese.ts';
import { simplifyChars } from '../../language/script.ts';
import { loadWords } from '../../language/words.ts';
import { Lattice } from '../spin/lattice.ts';

const WORDS = /[\p{Script=Han}A-Za-z0-9]+/gu;
const HAN_OR_ASCII = /[\p{Script=Han}\0-\x7f]/u;

/**
 * How likely a text is as words and the marks between them, in nats. Words know far more than pairs of
 * characters do, and cost more to ask: only the last few readings of a damage are judged by them.
 */
export function senseOf(text: string): number {
  const simple = simplifyChars(text);
  let sense = 0;
  for (const [words] of simple.matchAll(WORDS)) {
    sense += new Lattice(words, '', [], loadWords()).bestPath(() => 0).score;
  }
  // marks are judged by the pairs of characters they stand in
  for (let at = 0; at < simple.length; at += 1) {
    const char = simple.charAt(at);
    if (!HAN_OR_ASCII.test(char)) sense += logProbabilityAfter(simple.charAt(at - 1), char);
  }
  return sense;
}

/** Whether two characters make a word. */
export const isWord = (text: string): boolean =>
  loadWords().scoreOf(simplifyChars(text)) !== undefined;
