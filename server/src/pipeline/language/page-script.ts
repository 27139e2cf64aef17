import { countScripts, type ScriptCount } from './script.ts';

/** A name in another script is quoted or bracketed; it says nothing about the script of the page. */
const QUOTED_NAME =
  /[（(《〈「『“‘"【[][^（）()《》〈〉「」『』“”‘’"【】[\]\n]{1,12}[）)》〉」』”’"】\]]/gu;
const KANA = /[\u3041-\u3096\u30A1-\u30FA]/gu;
const HAN = /\p{Script=Han}/gu;

/** Share of one script's own characters from which a text belongs to it. */
const CLEAR_SHARE = 0.8;

/** What tells the script of a text: its characters outside quoted names. Japanese tells nothing. */
export function scriptEvidence(text: string): ScriptCount {
  if (isJapanese(text)) return { traditional: 0, simplified: 0 };
  return countScripts(text.replace(QUOTED_NAME, ''));
}

/** Whether characters of Traditional script, at least `atLeast`, clearly prevail. */
export const isTraditional = ({ traditional, simplified }: ScriptCount, atLeast: number): boolean =>
  traditional >= atLeast && traditional >= CLEAR_SHARE * (traditional + simplified);

/** Two characters that Simplified text never uses make a page without Simplified ones Traditional. */
const LEAST_ON_A_PAGE = 2;

/** Whether a whole page is written in Traditional characters. */
export function isTraditionalPage(text: string): boolean {
  const page = { traditional: 0, simplified: 0 };
  for (const line of text.split('\n')) {
    const { traditional, simplified } = scriptEvidence(line);
    page.traditional += traditional;
    page.simplified += simplified;
  }
  return isTraditional(page, LEAST_ON_A_PAGE);
}

function isJapanese(text: string): boolean {
  const kana = text.match(KANA)?.length ?? 0;
  return kana > 1 && kana * 5 > (text.match(HAN)?.length ?? 0);
}
