import { decodeHTMLStrict } from 'entities';
import type { Edit } from '../../edit.ts';
import type { Rule, Stage } from '../stage.ts';

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
];

const ENTITY = /&(?<again>(?:amp;)*)(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/giu;

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

const decode = (entity: string): string => {
  let decoded = entity;
  for (let last = ''; decoded !== last && decoded.startsWith('&');) {
    last = decoded;
    decoded = decodeHTMLStrict(decoded);
  }
  return decoded;
};

function* entities(text: string): Generator<Edit> {
  const isInCode = backticksOf(text);
  for (const { 0: match, index, groups } of text.matchAll(ENTITY)) {
    const end = index + match.length;
    const decoded = decode(match);
    if (decoded === match || isInCode(index) || isQuoted(text, index, end)) continue;
    const rule = groups?.['again'] ? 'double-escaped-entity' : 'html-entity';
    yield { rule, span: { start: index, end }, text: decoded };
  }
}

/** Turns HTML entities that were left in the text, also escaped twice, into their characters. */
export const decodeEntities: Stage = {
  name: 'decode-entities',
  version: 1,
  propose: (text) => ({ edits: [...entities(text)] }),
};
