import type { Doubt } from '../clean/stage.ts';
import { phrasesOf } from './clauses.ts';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';
import type { Day, Facts, Name } from './fact.ts';
import { mentionsOf } from './mentions.ts';
import { findMetrics } from './metrics.ts';
import { findCompanies } from './names-companies.ts';
import { findNames, type NameMention } from './names.ts';
import { referenceOf, type Reference } from './reference-date.ts';

/** What a page says of itself, and what is doubtful in its text. */
export interface Page {
  readonly title: string | null;
  readonly publishedAt: Day | null;
  /** The article's own day, where somebody has looked for it already. */
  readonly own?: Reference | null;
  readonly doubts: readonly Doubt[];
}

/** All that can be read out of a clean text: figures, dated happenings, names. */
export function readFacts(text: string, page: Page): Facts {
  const { title, publishedAt, doubts, own = referenceOf(publishedAt, text) } = page;
  const subject = withCompanies(title ?? '', null).find(
    ({ kind }) => kind === 'product' || kind === 'company',
  );
  const headline: Name | null = subject ? { id: subject.entity, name: subject.name } : null;
  const names = withCompanies(text, title);
  const reference = own?.day ?? null;
  const isRough = own?.isInferred ?? false;
  const dates = findDates(text, reference, isRough);
  const phrases = phrasesOf(text);
  return {
    metrics: findMetrics(text, { names, dates, doubts, phrases, subject: headline }),
    events: findEvents(text, { names, dates, doubts, phrases, reference, isRough }),
    mentions: mentionsOf(names),
  };
}

/** Names of the dictionary and of people, and companies that the text itself introduces. */
function withCompanies(text: string, title: string | null): NameMention[] {
  const known = findNames(text);
  const strangers = findCompanies(text, known, title);
  return strangers.length === 0
    ? known
    : [...known, ...strangers].sort((a, b) => a.span.start - b.span.start);
}
