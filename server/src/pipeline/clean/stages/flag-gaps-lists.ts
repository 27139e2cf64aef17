import { matchesOf } from '../../matches.ts';

/** A place in a list, by its number: where it stands and how long its mark is. */
interface Point {
  readonly start: number;
  readonly length: number;
  readonly number: number;
}

/** Something wrong with a list. */
export interface ListFault {
  readonly rule: 'list-point-lost' | 'list-out-of-order' | 'list-lost';
  readonly start: number;
  readonly length: number;
}

const ORDINALS = '一二三四五六七八九十';

/** Ways in which articles number their points; each is a list of its own. */
const STYLES: readonly RegExp[] = [
  /(?<=[。！？；;]|^)第([一二三四五六七八九十])(?=[，,、：:])/gmu,
  /^第([一二三四五六七八九十])(?=[笔步个点条种类项步][是，,、：:])/gmu,
  /^([一二三四五六七八九十])、/gmu,
  /^[（(]([一二三四五六七八九十])[)）]/gmu,
  /^(\d{1,2})[.、．](?=\s*\p{Script=Han})/gmu,
];

const numberOf = (words: string): number =>
  /\d/u.test(words) ? Number(words) : ORDINALS.indexOf(words) + 1;

const pointsOf = (text: string, style: RegExp): Point[] =>
  matchesOf(text, style).map(({ 0: mark, 1: words = '', index }) => ({
    start: index,
    length: mark.length,
    number: numberOf(words),
  }));

/** A point that is missed, and points in another order. A new list begins with its first again. */
export function* listFaults(text: string): Generator<ListFault> {
  for (const style of STYLES) {
    let seen: number[] = [];
    for (const { start, length, number } of pointsOf(text, style)) {
      const last = seen.at(-1) ?? 0;
      const isNew = number === 1 && seen.includes(1);
      if (isNew) seen = [];
      else if (number < last && !seen.includes(number))
        yield { rule: 'list-out-of-order', start, length };
      else if (number > last + 1) yield { rule: 'list-point-lost', start, length };
      seen.push(number);
    }
  }
  yield* lostLists(text);
}

/** `理由如下：`, `有以下几点：`, `三个原因：` at the end of a paragraph. */
const ANNOUNCED =
  /(?:(?:如下|以下|下列|下面)[^。，,！？\n]{0,10}|[几两三四五六]\s?[个点条种类项方面]{1,2}[^。，,！？\n]{0,8})[:：]$/gmu;
const LISTED =
  /^\s*(?:第?[一二三四五六七八九十\d]{1,2}|[（(①-⑩•·●▪◆■\-–—*“「{[<]|首先|其一|一方面|一是|1)|^.{0,8}[：:]|^.{0,30}[；;|\t]/u;
const LEAST_PARAGRAPH = 60;

/** A list that is announced, with the end of the text or a paragraph that is no list behind it. */
function* lostLists(text: string): Generator<ListFault> {
  for (const { 0: words, index } of matchesOf(text, ANNOUNCED)) {
    const end = index + words.length;
    const next = /\S[^\n]*/u.exec(text.slice(end, end + 400))?.[0] ?? '';
    if (next !== '' && (LISTED.test(next) || next.length < LEAST_PARAGRAPH)) continue;
    yield { rule: 'list-lost', start: end - 1, length: 1 };
  }
}
