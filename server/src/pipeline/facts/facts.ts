import type { Doubt } from '../clean/stage.ts';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';
import type { Day, Facts, Name } from './fact.ts';
import { mentionsOf } from './mentions.ts';
import { findMetrics } from './metrics.ts';
import { findCompanies } from './names-companies.ts';
import { findNames, type NameMention } from './names.ts';
import { referenceOf } from './reference-date.ts';

/** What a page says of itself, and what is doubtful in its text. */
export interface Page {
  readonly title: string | null;
  /** Or the day the text counts its dates from, where that is known already. */
  readonly publishedAt: Day | null;
  readonly doubts: readonly Doubt[];
}

/** All that can be read out of a clean text: figures, dated happenings, names. */
export function readFacts(text: string, { title, publishedAt, doubts }: Page): Facts {
  const names = withCompanies(text, title);
  const own = referenceOf(publishedAt, text);
  const reference = own?.day ?? null;
  const isRough = own?.isInferred ?? false;
  const dates = findDates(text, reference, isRough);
  const subject = withCompanies(title ?? '', null).find(
    ({ kind }) => kind === 'product' || kind === 'company',
  );
  const headline: Name | null = subject ? { id: subject.entity, name: subject.name } : null;
  return {
    metrics: findMetrics(text, { names, dates, doubts, subject: headline }),
    events: findEvents(text, { names, dates, doubts, reference, isRough }),
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
