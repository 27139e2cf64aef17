import type { Edit } from '../../edit.ts';
import { hanCount } from '../lines/line.ts';
import type { Rule, Stage } from '../stage.ts';
import { matchesOf } from '../../matches.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'chinese-mark',
    reason: '中文里的半角标点，改为全角',
    example: '先看规则,再开店.',
  },
  {
    rule: 'chinese-quote',
    reason: '直引号改为成对的弯引号',
    example: '他说"好"就走了。',
  },
  {
    rule: 'chinese-bracket',
    reason: '中文里的半角括号，改为全角',
    example: '微信(含海外版)的用户。',
  },
  {
    rule: 'chinese-dots',
    reason: '省略号和破折号写成标准形式',
    example: '后来呢...没有下文。',
  },
  {
    rule: 'stray-space',
    reason: '汉字之间的多余空格，已删除',
    example: '一件商品从分享到下单都不离开 聊天窗口。',
  },
];

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
};

const HAN = /\p{Script=Han}/u;
const DIGIT = /\d/u;
const LATIN = /[A-Za-z]/u;
/** Addresses, file names and code keep their marks. */
const VERBATIM =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。）」]*[\w/=&#%-]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`[^`\n]*`|\b[\w-]+(?:\.[\w-]+)+\b|[A-Za-z_$][\w.$]*\([^()\p{Script=Han}\n]{0,80}\)|\{\s*"[^{}\n]{0,200}\}|(?<![\p{Script=Han}.])\.{3}[a-z]\w*/gu;
/** A line that is code: it has no Chinese sentence in it. */
const CODE =
  /^\s*(?:[{}<>[\]]|\/\/|\/\*|#include|(?:const|let|var|function|import|def|return|SELECT)\b)/u;
/** So does one that ends like a statement and has more signs than Chinese characters. */
const STATEMENT = /[;{}]\s*$/u;
const isCode = (line: string): boolean =>
  CODE.test(line) || (STATEMENT.test(line) && hanCount(line) * 2 < line.trim().length);

interface Line {
  readonly text: string;
  readonly start: number;
  /** True at each character of an address or of code. */
  readonly isVerbatim: (at: number) => boolean;
}

/** No rule changes a line without one of these: the cheap look that most lines end with. */
const MAY_CHANGE = /[ ",.!?:;()…-]|。{3}/u;

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const line of text.split('\n')) {
    if (MAY_CHANGE.test(line) && HAN.test(line) && !isCode(line)) {
      const kept = matchesOf(line, VERBATIM).map(
        ({ 0: words, index }) => [index, index + words.length] as const,
      );
      yield {
        text: line,
        start,
        isVerbatim: (at) => kept.some(([from, to]) => from <= at && at < to),
      };
    }
    start += line.length + 1;
  }
}

/** Blanks and marks of any width: what is decided must not hang on whether they are set already. */
const MARK = /[\s,.!?:;，。！？：；、"“”‘’「」『』()（）…—-]/u;

/** The nearest character that is no mark, before or behind; empty at the ends of the line. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let place = at + step;
  while (MARK.test(text.charAt(place))) place += step;
  return text.charAt(place);
}

/** Whether the mark at `at` belongs to Chinese words rather than to a number, a time or English. */
function isChineseMark({ text }: Line, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (DIGIT.test(before) && DIGIT.test(after)) return false;
  const left = neighbour(text, at, -1);
  if (text.charAt(at) === '.') {
    return !/[.。]/u.test(before + after) && isChinesePoint(text, at, left);
  }
  if (DIGIT.test(left) && isEndOf(text, at)) return true;
  // GMV,但是: an English sentence would be followed by a blank
  return HAN.test(left) || (HAN.test(after) && left !== '');
}

const isChinesePoint = (text: string, at: number, left: string): boolean =>
  HAN.test(left) ? !isJoined(text.charAt(at + 1)) : isEndOf(text, at) && left !== '';

/** A point right before a letter or digit is part of a name: 淘宝.com. */
const isJoined = (after: string): boolean => LATIN.test(after) || DIGIT.test(after);

/** After a number or a word a point ends a Chinese sentence at the end of the line (1. is a list). */
const isEndOf = (text: string, at: number): boolean =>
  neighbour(text, at, 1) === '' && HAN.test(text.slice(0, at));

function marksOf(line: Line): Edit[] {
  const { text } = line;
  let end = 0;
  return matchesOf(text, /[,.!?:;]/gu).flatMap(({ 0: mark, index: at }) => {
    // a full-width mark brings its own space
    let start = at;
    while (start > end && text.charAt(start - 1) === ' ') start -= 1;
    end = at + 1;
    while (text.charAt(end) === ' ') end += 1;
    const isMeant = !line.isVerbatim(at) && isChineseMark(line, at);
    return isMeant ? [edit(line, 'chinese-mark', start, end, FULL[mark] ?? mark)] : [];
  });
}

const edit = (line: Line, rule: string, from: number, to: number, text: string): Edit => ({
  rule,
  span: { start: line.start + from, end: line.start + to },
  text,
});

const isBetweenChinese = ({ text }: Line, from: number, to: number): boolean =>
  HAN.test(neighbour(text, from, -1)) || HAN.test(neighbour(text, to - 1, 1));

/** Straight quotes of a line in pairs, when their number is even and Chinese stands in or around. */
function quotesOf(line: Line): Edit[] {
  const places = matchesOf(line.text, /"/gu)
    .map(({ index }) => index)
    .filter((at) => !line.isVerbatim(at));
  if (places.length % 2 === 1) return [];
  return places.flatMap((at, index) => {
    const [from, to] =
      index % 2 === 0 ? [at, places[index + 1] ?? at] : [places[index - 1] ?? at, at];
    const isChinese = HAN.test(line.text.slice(from, to)) || isBetweenChinese(line, from, to + 1);
    const [opening, closing] = isInQuotes(line.text, from) ? ['‘', '’'] : ['“', '”'];
    const mark = index % 2 === 0 ? opening : closing;
    return isChinese ? [edit(line, 'chinese-quote', at, at + 1, mark)] : [];
  });
}

/** Quotes inside quotes are single. */
const isInQuotes = (text: string, at: number): boolean =>
  text.lastIndexOf('“', at - 1) > text.lastIndexOf('”', at - 1);

/** In UTF-16 units; what is farther apart belongs to something else. */
const LONGEST_BRACKET = 80;

/** The places of half-width brackets that belong together, inner ones first. */
function bracketPairs(text: string): (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const { 0: mark, index } of matchesOf(text, /[()]/gu)) {
    const from = mark === '(' ? undefined : open.pop();
    if (mark === '(') open.push(index);
    else if (from !== undefined && index - from - 1 <= LONGEST_BRACKET) pairs.push([from, index]);
  }
  return pairs;
}

/** Brackets around Chinese, or around anything in the middle of Chinese. */
const bracketsOf = (line: Line): Edit[] =>
  bracketPairs(line.text).flatMap(([from, to]) => {
    const inner = line.text.slice(from + 1, to);
    const isCall = /[A-Za-z_$]/u.test(line.text.charAt(from - 1));
    const isChinese = HAN.test(inner) || HAN.test(neighbour(line.text, from, -1));
    return inner === '' || line.isVerbatim(from) || !isChinese || (isCall && !HAN.test(inner))
      ? []
      : [
          edit(line, 'chinese-bracket', from, from + 1, '（'),
          edit(line, 'chinese-bracket', to, to + 1, '）'),
        ];
  });

/** Three dots or more, and doubled hyphens, next to Chinese. */
const DOTS = /[.。]{3,}|(?<!…)…(?!…)|(?<=\p{Script=Han})-{2,}(?=[\p{Script=Han}\d])/gu;

const dotsOf = (line: Line): Edit[] =>
  matchesOf(line.text, DOTS).flatMap(({ 0: marks, index }) => {
    const end = index + marks.length;
    const wanted = marks.startsWith('-') ? '——' : '……';
    return isBetweenChinese(line, index, end) && !line.isVerbatim(index)
      ? [edit(line, 'chinese-dots', index, end, wanted)]
      : [];
  });

/** In prose only: a heading or a list may part its words with a blank. */
const isProse = ({ text }: Line): boolean =>
  /[。！？!?.…”"」]\s*$/u.test(text) && hanCount(text, 12) >= 12;

const BLANKS =
  /(?<=\p{Script=Han}) (?=\p{Script=Han})|(?<=[，。！？：；、]) +(?=\S)|(?<=\p{Script=Han}) +(?=[，。！？：；、])/gu;

const spacesOf = (line: Line): Edit[] =>
  isProse(line)
    ? matchesOf(line.text, BLANKS).map(({ 0: blanks, index }) =>
        edit(line, 'stray-space', index, index + blanks.length, ''),
      )
    : [];

/**
 * Sets Chinese text as it is printed (GB/T 15834): full-width marks, paired quotes, no blanks
 * between characters. Numbers, addresses, code and English keep theirs. Setting it again changes
 * nothing.
 */
export const setTypography: Stage = {
  name: 'set-typography',
  version: 2,
  propose: (text) => {
    const edits: Edit[] = [];
    for (const line of linesOf(text)) {
      const own = [
        ...dotsOf(line),
        ...quotesOf(line),
        ...bracketsOf(line),
        ...marksOf(line),
        ...spacesOf(line),
      ];
      own.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
      for (const one of own) {
        if (one.span.start >= (edits.at(-1)?.span.end ?? 0)) edits.push(one);
      }
    }
    return { edits };
  },
};
