import type { Edit, Span } from '../../edit.ts';
import { isTraditionalOnly, simplifiedChars } from '../../language/script.ts';
import type { PageKind } from './to-simplified-shown.ts';
import { matchesOf } from '../../matches.ts';

/** Characters no name has, that conversions to and fro leave behind in Simplified text. */
const LEFT_OVER = /[隻衹迴揹係裏裡麵麽麼]/gu;
/** 了 that became 瞭, which Simplified text has in these words only: 瞭望, 明瞭, 瞭然. */
const PARTICLE_LE = /(?<![明眺])瞭(?![望哨然亮])/gu;
/** 着 that became 著, between a verb and no word of writing or fame. */
const PARTICLE_ZHE =
  /(?<=意味|随|伴随|存在|面对|围绕|充满|有|接|看|沿|跟|朝|向|对|靠|等|想|带|拿|听|说|笑|站|坐|忙|活|凭借|借)著(?![名作称述者书有录《])/gu;
const SIGNS: readonly (readonly [RegExp, string | null])[] = [
  [LEFT_OVER, null],
  [PARTICLE_LE, '了'],
  [PARTICLE_ZHE, '着'],
];
const QUOTED = /[“「『《‘][^“”「」『』《》‘’\n]{1,80}[”」』》’]/gu;
const OWN = '隻衹迴揹係裏裡麵麽麼';
/** Japanese has some of them. */
const KANA = /[\u3041-\u3096\u30A1-\u30FA]/u;
const ANY = /[隻衹迴揹係裏裡麵麽麼瞭著]/u;

/** What a Simplified line has left of a conversion; Traditional names and quotations stay whole. */
export function leftOversIn(line: string, start: number, kind: PageKind): Edit[] {
  if (line.search(ANY) < 0 || kind.isAboutScript || KANA.test(line)) return [];
  const kept = traditionalQuotations(line);
  return SIGNS.flatMap(([pattern, simplified]) =>
    matchesOf(line, pattern).map(({ 0: char, index }) => ({
      index,
      text: simplified ?? simplifiedChars.get(char) ?? char,
    })),
  )
    .filter(({ index }) => !isAmongTraditional(line, index) && !kept.some(holds(index)))
    .sort((a, b) => a.index - b.index)
    .map(({ index, text }) => ({
      rule: 'over-converted',
      span: { start: start + index, end: start + index + 1 },
      text,
    }));
}

const holds =
  (at: number) =>
  ({ start, end }: Span) =>
    start <= at && at < end;

const traditionalQuotations = (text: string): Span[] =>
  matchesOf(text, QUOTED)
    .map(({ 0: words, index }) => ({ words, index }))
    .filter(({ words }) => Array.from(words).some(isOfAName))
    .map(({ words, index }) => ({ start: index, end: index + words.length }));

/** Whether a character beside this one is Traditional by itself: a name or a passage is kept so. */
const isAmongTraditional = (text: string, at: number): boolean =>
  isOfAName(text.charAt(at - 1)) || isOfAName(text.charAt(at + 1));

const isOfAName = (char: string): boolean => isTraditionalOnly(char) && !OWN.includes(char);
