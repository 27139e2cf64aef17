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

/** Text about markup shows its entities on purpose: in backticks or as the whole of a quotation. */
function isShown(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '' && QUOTES[text.charAt(start - 1)] === text.charAt(end)) return true;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.split('`').length % 2 === 0;
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
  for (const { 0: match, index, groups } of text.matchAll(ENTITY)) {
    const end = index + match.length;
    const decoded = decode(match);
    if (decoded === match || isShown(text, index, end)) continue;
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
