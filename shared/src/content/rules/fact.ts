import type { Confidence, Rule, RuleValue, RuleVersion } from '../../contract/rule.ts';

type Values = Readonly<Record<string, RuleValue>>;

/** A rule as an editor writes it; it holds today and has no caution unless `more` says so. */
export const factIn =
  (topic: Rule['topic']) =>
  (
    id: string,
    confidence: Confidence,
    title: string,
    versions: RuleVersion[],
    sources: Rule['sources'],
    more: Partial<Pick<Rule, 'status' | 'supersededBy' | 'caution' | 'checkedOn'>> = {},
  ): Rule => ({
    id,
    topic,
    title,
    status: 'current',
    supersededBy: null,
    confidence,
    versions,
    sources,
    checkedOn: '2026-11-22',
    caution: null,
    ...more,
  });

/** A version that still holds as far as we know. */
export const since = (from: string, statement: string, values: Values = {}): RuleVersion => ({
  from,
  to: null,
  statement,
  values,
});

/** A version from one day to another, both included. */
export const during = (
  from: string,
  to: string,
  statement: string,
  values: Values = {},
): RuleVersion => ({ from, to, statement, values });

/** A document of our corpus; it has no address of its own. */
export const document = (number: string): Rule['sources'][number] => ({
  title: `收录文档 ${number}`,
  url: null,
});

export const page = (title: string, url: string): Rule['sources'][number] => ({ title, url });

const valueIn = (unit: RuleValue['unit']) => (value: number) => ({ value, unit });

export const percent = valueIn('percent');
export const days = valueIn('day');
export const hours = valueIn('hour');
export const minutes = valueIn('minute');
export const fen = valueIn('fen');
export const ppm = valueIn('ppm');
export const pieces = valueIn('piece');
export const persons = valueIn('person');
export const times = valueIn('time');
export const characters = valueIn('character');
export const pixels = valueIn('pixel');

/** A text such as a date or the label of a menu, or a number that has no unit. */
export const plain = (value: number | string): RuleValue => ({ value, unit: 'plain' });

/** The lowest version of the base library or the client. */
export const version = (value: string): RuleValue => ({ value, unit: 'version' });

/** A code as the platform prints it; a string, because some exceed what a number can hold. */
export const code = (value: number | string): RuleValue => ({ value: String(value), unit: 'code' });

/** Something that was read and has no address. */
export const unlinked = (title: string): Rule['sources'][number] => ({ title, url: null });
