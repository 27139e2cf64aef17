import type { Span } from '../edit.ts';
import { countHan } from './characters.ts';
import { countScripts, type ScriptCount } from './script.ts';
import { matchesOf } from '../matches.ts';

/** A name in another script is quoted or bracketed; it says nothing about the script of the page. */
const QUOTED_NAME =
  /[（(《〈「『“‘"【[][^（）()《》〈〉「」『』“”‘’"【】[\]\n]{1,12}[）)》〉」』”’"】\]]/gu;

/** Share of one script's own characters from which a text belongs to it. */
const CLEAR_SHARE = 0.8;

/** What tells the script of a text: its characters outside quoted names. Japanese tells nothing. */
function scriptEvidence(text: string): ScriptCount {
  const all = countScripts(text);
  if (all.traditional + all.simplified === 0) return all;
  if (isJapanese(text, all.kana)) return { traditional: 0, simplified: 0 };
  let { traditional, simplified } = all;
  for (const [name] of matchesOf(text, QUOTED_NAME)) {
    const quoted = countScripts(name);
    traditional -= quoted.traditional;
    simplified -= quoted.simplified;
  }
  return { traditional, simplified };
}

/** Whether characters of Traditional script, at least `atLeast`, clearly prevail. */
export const isTraditional = ({ traditional, simplified }: ScriptCount, atLeast: number): boolean =>
  traditional >= atLeast && traditional >= CLEAR_SHARE * (traditional + simplified);

/** Two characters that Simplified text never uses make a page without Simplified ones Traditional. */
const LEAST_ON_A_PAGE = 2;

/** A line of a page with a character in it, its place, and what tells its script. */
export interface LineScript {
  readonly span: Span;
  readonly evidence: ScriptCount;
}

/** What a page was found to be; several stages ask about the same page, one after another. */
interface PageScript {
  readonly text: string;
  readonly lines: readonly LineScript[];
}
let last: PageScript = { text: '', lines: [] };

/**
 * What tells the script of each line of a page. Empty for a page that has fewer characters of
 * Traditional script than a Traditional page, whatever is quoted.
 */
export function lineScripts(text: string): readonly LineScript[] {
  if (last.text !== text) last = { text, lines: readLines(text) };
  return last.lines;
}

function readLines(text: string): LineScript[] {
  const lines: LineScript[] = [];
  if (countScripts(text).traditional < LEAST_ON_A_PAGE) return lines;
  for (let start = 0, end; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end === start) continue;
    lines.push({ span: { start, end }, evidence: scriptEvidence(text.slice(start, end)) });
  }
  return lines;
}

/** Whether a whole page is written in Traditional characters. */
export const isTraditionalPage = (text: string): boolean => isTraditionalInAll(lineScripts(text));

/** Whether lines, by what tells the script of each, make a page in Traditional characters. */
export function isTraditionalInAll(lines: readonly LineScript[]): boolean {
  const page = { traditional: 0, simplified: 0 };
  for (const {
    evidence: { traditional, simplified },
  } of lines) {
    page.traditional += traditional;
    page.simplified += simplified;
  }
  return isTraditional(page, LEAST_ON_A_PAGE);
}

const isJapanese = (text: string, kana: number): boolean => kana > 1 && kana * 5 > countHan(text);
