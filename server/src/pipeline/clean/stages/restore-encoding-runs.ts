import { likelihood } from '../../language/chinese.ts';
import { matchesOf } from '../../matches.ts';

/** A stretch that can only be damaged as a whole: ASCII stands in it as a second byte at most. */
export const RUN = /(?:[^\0-\x7f]+[@-~]?)+/gu;
const LOST_SIGNS = ['锟斤', '\uFFFD'];
const LOST = /(?:锟斤拷?)+|\uFFFD+/gu;

/** Below this mean likelihood a character is rare; no misread text does without such. */
const RARE = -13;
/** By code unit: 0 not looked at yet, 1 common, 2 rare. */
const rarity = new Uint8Array(0x1_0000);

/** Whether a character is rare in Chinese: hardly any of a sound page is. */
function isRare(unit: number): boolean {
  if (rarity[unit] === 0) {
    rarity[unit] = likelihood(String.fromCharCode(unit)).total < RARE ? 2 : 1;
  }
  return rarity[unit] === 2;
}

/** The first rare character from some place on; -1 for none. */
function nextRare(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (isRare(text.charCodeAt(at))) return at;
  return -1;
}

export type Run = Pick<RegExpExecArray, 0 | 'index' | 'input'>;

/** The runs that hold a rare character: no misread text does without. No run is longer than a line. */
export function* suspiciousRuns(text: string): Generator<Run> {
  let rare = nextRare(text, 0);
  while (rare >= 0) {
    const start = text.lastIndexOf('\n', rare) + 1;
    const next = text.indexOf('\n', rare);
    const end = next < 0 ? text.length : next;
    for (const { 0: run, index } of matchesOf(text.slice(start, end), RUN)) {
      if (nextRare(run, 0) >= 0) yield { 0: run, index: start + index, input: text };
    }
    rare = nextRare(text, end);
  }
}

/** What decoders show for bytes they could not read. */
export const lostRuns = (text: string): readonly Run[] =>
  LOST_SIGNS.some((sign) => text.includes(sign)) ? matchesOf(text, LOST) : [];

/** Mean likelihood of a character below which a run of some length is no Chinese. */
const NONSENSE = -9.5;
const LEAST_NONSENSE = 4;
/** So many characters tell. */
const FIRST_LOOK = 48;

/** Characters, and none of them go together; other scripts are no nonsense. */
export function makesNoSense(run: string): boolean {
  const look = run.slice(0, FIRST_LOOK);
  const foreign = look.match(/(?!\p{Script=Han})\p{L}/gu)?.length ?? 0;
  if (foreign > look.length / 2) return false;
  const { total, chars } = likelihood(look);
  return chars >= LEAST_NONSENSE && total / chars < NONSENSE;
}

/** ASCII proves nothing. */
export function countWide(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1;
  return count;
}
