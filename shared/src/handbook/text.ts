import type { Segment } from '../contract/guide.ts';
import type { RuleValue } from '../contract/rule.ts';
import { versionFor } from './as-of.ts';
import { ruleOf, type Registry } from './registry.ts';

const MARK =
  /\{([FA]-\d{2,3})(?:@([\d-]+))?\.([a-z][A-Za-z]*)\}|\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/gu;

const grouped = (value: number, digits = 0): string =>
  value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/gu, ',');

const yuan = (fen: number): string => `${grouped(fen / 100, fen % 100 === 0 ? 0 : 2)} 元`;
const trimmed = (value: number): string => String(Number(value.toFixed(4)));

const units: Readonly<Record<RuleValue['unit'], (value: number) => string>> = {
  second: (value) => `${grouped(value)} 秒`,
  minute: (value) => `${grouped(value)} 分钟`,
  hour: (value) => `${grouped(value)} 小时`,
  day: (value) => `${grouped(value)} 天`,
  fen: yuan,
  percent: (value) => `${trimmed(value)}%`,
  bp: (value) => `${trimmed(value / 100)}%`,
  ppm: (value) => `${trimmed(value / 10_000)}%`,
  piece: (value) => `${grouped(value)} 件`,
  person: (value) => `${grouped(value)} 位`,
  time: (value) => `${grouped(value)} 次`,
  character: (value) => `${grouped(value)} 个字`,
  pixel: (value) => `${String(value)} 像素`,
  version: String,
  code: String,
  plain: String,
};

/** A value with its unit as a reader sees it: 24 小时, 10,000 元, 5%. */
export const formatValue = ({ value, unit }: RuleValue): string =>
  typeof value === 'string' ? value : units[unit](value);

/**
 * The pieces of a text: plain, taken from a rule as it stood on `day`, or a term.
 * Throws when a rule, a value or a term does not exist; content is checked before it is served.
 */
export function segmentsOf(text: string, day: string, registry: Registry): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push(segmentOf(match, day, registry));
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

function segmentOf(match: RegExpExecArray, day: string, registry: Registry): Segment {
  const [, id, from, field, name, shown] = match;
  if (name !== undefined) {
    const term = registry.terms.get(name);
    if (!term) throw new Error(`no term ${name}`);
    return { text: shown ?? name, term: term.id };
  }
  return {
    text: fieldOf(String(id), from ?? null, String(field), day, registry),
    rule: String(id),
  };
}

function fieldOf(
  id: string,
  from: string | null,
  field: string,
  day: string,
  registry: Registry,
): string {
  const version = versionFor(ruleOf(registry, id), from, day);
  if (!version) throw new Error(`${id} has no version that began ${String(from)}`);
  if (field === 'from') return version.from;
  if (field === 'to') return version.to ?? '现在';
  const value = version.values[field];
  if (!value) throw new Error(`${id} has no value ${field}`);
  return formatValue(value);
}

/** The rules a text takes values from. */
export const rulesIn = (text: string): string[] =>
  [...text.matchAll(MARK)].flatMap(([, id]) => (id === undefined ? [] : [id]));

/** What is left of a text without its marks: what an editor wrote by hand. */
export const withoutMarks = (text: string): string => text.replace(MARK, '');
