import type { Edit } from '../../edit.ts';
import { appealIn, isAdvert, isCompanion, mayAppeal } from '../lines/advert.ts';
import { hanCount } from '../lines/line.ts';
import { cut, isProse, type Sentence } from './cut-splices-sentences.ts';
import { matchesOf } from '../../matches.ts';

/**
 * Advertising in a paragraph that is about something else: whole sentences anywhere in it, or a
 * clause or bracket inside a sentence. A line that is nothing else is furniture and stays for later.
 */
export function gluedAdverts(sentences: readonly Sentence[]): Edit[] {
  const own = sentences.map(({ text }) => isAdvert(withoutBrackets(text)));
  if (!sentences.some((each, at) => own[at] !== true && isOwn(each))) return [];
  return sentences.flatMap((sentence, at) => {
    if (own[at] === true) return [cut('glued-advert', sentence.span, 0.9)];
    const isTail = own[at - 1] === true && isCompanionSentence(sentence);
    return isTail ? [cut('glued-advert', sentence.span, 0.8)] : advertParts(sentence);
  });
}

/** Something of the page stands beside the advert, were it only a line of verse or a heading. */
const isOwn = (sentence: Sentence): boolean =>
  isProse(sentence) || (hanCount(sentence.text) >= LEAST_OWN && !isCompanionSentence(sentence));
const LEAST_OWN = 3;

/** What a sentence says by itself; one that is nothing but a bracket, that. */
const withoutBrackets = (text: string): string => {
  if (!/[（(【]/u.test(text)) return text;
  const bare = text.replace(/[（(【][^（()）【】\n]*[）)】]/gu, '');
  return hanCount(bare) === 0 ? text : bare;
};

/** `前十名免费。` behind an advert belongs to it. */
const isCompanionSentence = ({ text }: Sentence): boolean =>
  hanCount(text) <= 12 && isCompanion(text);

/** A clause with the mark that parts it, or a bracket. */
const PART =
  /[（(【[][^（()）【】[\]\n]{4,60}[）)】\]]|[，,；;]?[^，,；;。！？!?（()）【】[\]\n]{4,48}/gu;

/** Words right before a clause that make it somebody's: a sign, a swindler, a speaker. */
const TELLS = /(?:写着|印着|贴着|写有|骗[^，。]{0,8}|说|称|叫)[：:，,]?$/u;

/** The clauses and brackets of a sentence that advertise, the rest of it being prose. */
function advertParts({ text, span }: Sentence): Edit[] {
  if (!mayAppeal(text)) return [];
  return matchesOf(text, PART).flatMap(({ 0: part, index }) => {
    if (!mayAppeal(part)) return [];
    const words = part.replace(/^[（(【[，,；;]|[）)】\]]$/gu, '');
    if (appealIn(words) === null || !isAdvert(words) || TELLS.test(text.slice(0, index))) return [];
    const start = span.start + index;
    const end = start + part.length;
    // at the head of a sentence the comma behind it goes along
    const takesNext = index === 0 && /^[，,；;]/u.test(text.slice(part.length));
    return [cut('glued-advert', { start, end: takesNext ? end + 1 : end }, 0.8)];
  });
}
