import { decodeHTMLStrict } from 'entities';
import type { Edit } from '../../edit.ts';
import { meanLikelihood } from '../../language/chinese.ts';
import type { Rule, Stage } from '../stage.ts';
import { matchesOf } from '../../matches.ts';

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  {
    rule: 'html-entity',
    reason: '网页转义符还原为它代表的字符',
    example: '微信&amp;小店',
  },
  {
    rule: 'double-escaped-entity',
    reason: '被转义两次的网页符号还原为它代表的字符',
    example: '“送礼物”&amp;nbsp;上线',
  },
  {
    rule: 'torn-entity',
    reason: '写坏了的网页转义符还原为它代表的字符',
    example: '他说＆ldquo；很好&rdquo，然后走了',
  },
  {
    rule: 'escaped-character',
    reason: '程序里的转义写法还原为它代表的汉字',
    example: '标题：\\u5fae\\u4fe1\\u5c0f\\u5e97上线了',
  },
];

const ENTITY = /&(?<again>(?:amp;)*)(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/giu;

/** Entities of prose whose ampersand or semicolon was widened, spaced or lost. */
const TORN =
  /(?<![\w?=/&])[&＆] ?(?:amp[;；])*(ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|middot|nbsp|quot)(?:[;；]|(?![\w=;]))/giu;

/** Characters as programs and addresses write them. */
const ESCAPES = /(?:(?:\\|%)u[0-9a-f]{4})+/giu;
const PERCENT_ESCAPES =
  /(?<![\w=/.?&%#-])(?:%e[2-9a-f]%[89ab][0-9a-f]%[89ab][0-9a-f])+(?![\w=/&?])/giu;
/** So many in a row are no example of one; on a page with such a row the others are meant too. */
const ROW = 4;
const CHINESE = /^[\p{Script=Han}\u2010-\u2027\u3000-\u303F\uFF01-\uFF5E]+$/u;
/** Mean likelihood of a character from which text is Chinese prose. */
const PROSE = -10.5;

const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  "'": "'",
  '"': '"',
};

/** Text about markup shows its entities on purpose: as the whole of a quotation, or in backticks. */
const isQuoted = (text: string, start: number, end: number): boolean =>
  text.charAt(end) !== '' && QUOTES[text.charAt(start - 1)] === text.charAt(end);

/** Tells whether a place stands behind an odd backtick of its line; places must not go back. */
function backticksOf(text: string): (place: number) => boolean {
  let at = 0;
  let isOpen = false;
  return (place) => {
    for (; at < place; at += 1) {
      const char = text.charAt(at);
      if (char === '`') isOpen = !isOpen;
      else if (char === '\n') isOpen = false;
    }
    return isOpen;
  };
}

/** Tells whether a stretch is shown on purpose; starts must not go back. */
function shownIn(text: string): (start: number, end: number) => boolean {
  const isInCode = backticksOf(text);
  return (start, end) => isInCode(start) || isQuoted(text, start, end);
}

const decode = (entity: string): string => {
  let decoded = entity;
  for (let last = ''; decoded !== last && decoded.startsWith('&');) {
    last = decoded;
    decoded = decodeHTMLStrict(decoded);
  }
  return decoded;
};

function* entities(text: string): Generator<Edit> {
  const isShown = shownIn(text);
  for (const { 0: match, index, groups } of matchesOf(text, ENTITY)) {
    const end = index + match.length;
    const decoded = decode(match);
    if (decoded === match || isShown(index, end)) continue;
    const rule = groups?.['again'] ? 'double-escaped-entity' : 'html-entity';
    yield { rule, span: { start: index, end }, text: decoded };
  }
}

function* tornEntities(text: string): Generator<Edit> {
  const isShown = shownIn(text);
  for (const { 0: match, 1: name = '', index } of matchesOf(text, TORN)) {
    const end = index + match.length;
    const isWhole = match.startsWith('&') && match.endsWith(';') && !match.includes(' ');
    if (isWhole || isShown(index, end)) continue;
    const decoded = decodeHTMLStrict(`&${name.toLowerCase()};`);
    yield { rule: 'torn-entity', span: { start: index, end }, text: decoded };
  }
}

function escapes(text: string): Edit[] {
  return [ESCAPES, PERCENT_ESCAPES].flatMap((pattern) => {
    const isShown = shownIn(text);
    const edits = matchesOf(text, pattern)
      .map(({ 0: match, index }) => ({
        rule: 'escaped-character',
        span: { start: index, end: index + match.length },
        text: decodeEscapes(match),
      }))
      .filter(({ span, text: decoded }) => CHINESE.test(decoded) && !isShown(span.start, span.end));
    return edits.some(({ text: decoded }) => isProse(decoded)) ? edits : [];
  });
}

const isProse = (text: string) => text.length >= ROW && meanLikelihood(text) >= PROSE;

function decodeEscapes(escaped: string): string {
  if (!/u/iu.test(escaped)) return new TextDecoder().decode(bytesOf(escaped));
  return escaped.replace(/..([0-9a-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const bytesOf = (escaped: string): Uint8Array =>
  Uint8Array.from(escaped.slice(1).split('%'), (byte) => Number.parseInt(byte, 16));

/** Turns what stands for characters into them: HTML entities, also escaped twice, and escapes. */
export const decodeEntities: Stage = {
  name: 'decode-entities',
  version: 2,
  propose: (text) => ({
    edits: [...entities(text), ...tornEntities(text), ...escapes(text)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  }),
};
