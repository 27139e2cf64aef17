import { logProbabilityAfter } from '../../language/chinese.ts';
import { countScripts, isSimplifiedOnly, isTraditionalOnly } from '../../language/script.ts';

/** A lost byte is put back when one character is this much likelier than all others, in nats. */
const CLEAR_LEAD = 5;
/** So many characters tell the script of a page. */
const SCRIPT_CONTEXT = 60;
/** Most lines of prose end with a full stop, and none with these. */
const FULL_STOP_AT_END = 3;
const MISPLACED_AT_END = -12;
const MISPLACED = /^[，、：；“‘《〈「『（【〔％]$/u;

/** The choice that is clearly likeliest between its neighbours. */
export function clearChoice(
  choices: readonly string[],
  before: string,
  after: readonly string[],
): string | null {
  const [best, second] = choices
    .map((char) => ({ char, score: logProbabilityAfter(before, char) + scoreBefore(after, char) }))
    .sort((a, b) => b.score - a.score);
  const isClear = best !== undefined && best.score - (second?.score ?? -Infinity) >= CLEAR_LEAD;
  return isClear ? best.char : null;
}

/** A page is written in one script: the other one's own characters are no choice. */
export function inScriptOf(read: string, choices: readonly string[]): readonly string[] {
  const { traditional, simplified } = countScripts(read.slice(-SCRIPT_CONTEXT));
  if (traditional === simplified) return choices;
  const isOther = traditional > simplified ? isSimplifiedOnly : isTraditionalOnly;
  return choices.filter((char) => !isOther(char));
}

function scoreAtEnd(char: string): number {
  if (char === '。') return FULL_STOP_AT_END;
  return MISPLACED.test(char) ? MISPLACED_AT_END : 0;
}

function scoreBefore(after: readonly string[], char: string): number {
  if (after.length === 0) return 0;
  if (after[0] === '\n') return scoreAtEnd(char);
  return Math.max(...after.map((next) => logProbabilityAfter(char, next)));
}
