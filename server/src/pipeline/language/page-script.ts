import { charactersLike, countCharacters, countHan } from './characters.ts';
import { countScripts, type ScriptCount } from './script.ts';
import { matchesOf } from '../matches.ts';

/** A name in another script is quoted or bracketed; it says nothing about the script of the page. */
const QUOTED_NAME =
  /[（(《〈「『“‘"【[][^（）()《》〈〉「」『』“”‘’"【】[\]\n]{1,12}[）)》〉」』”’"】\]]/gu;
const isKana = charactersLike(/[\u3041-\u3096\u30A1-\u30FA]/u);

/** Share of one script's own characters from which a text belongs to it. */
const CLEAR_SHARE = 0.8;

/** What tells the script of a text: its characters outside quoted names. Japanese tells nothing. */
export function scriptEvidence(text: string): ScriptCount {
  const all = countScripts(text);
  if (all.traditional + all.simplified === 0) return all;
  if (isJapanese(text)) return { traditional: 0, simplified: 0 };
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

/** Whether text has fewer characters of Traditional script than a Traditional page, whatever is quoted. */
export const hasNoTraditional = (text: string): boolean =>
  countScripts(text).traditional < LEAST_ON_A_PAGE;

/** Whether a whole page is written in Traditional characters. */
export const isTraditionalPage = (text: string): boolean =>
  !hasNoTraditional(text) && isTraditionalInAll(text.split('\n').map(scriptEvidence));

/** Whether lines, by what tells the script of each, make a page in Traditional characters. */
export function isTraditionalInAll(lines: readonly ScriptCount[]): boolean {
  const page = { traditional: 0, simplified: 0 };
  for (const { traditional, simplified } of lines) {
    page.traditional += traditional;
    page.simplified += simplified;
  }
  return isTraditional(page, LEAST_ON_A_PAGE);
}

function isJapanese(text: string): boolean {
  const kana = countCharacters(text, isKana);
  return kana > 1 && kana * 5 > countHan(text);
}
