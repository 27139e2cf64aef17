import { entityOf } from '../facts/entities.ts';
import type { Amount, Name, Period } from '../facts/fact.ts';
import { gapsIn, type Gap } from './gaps.ts';
import type { Entry, Reason, Row, Source, Status } from './ledger.ts';
import { daysBetween } from './periods.ts';
import { idOf } from './shingles.ts';
import { tellingOnes, type Telling } from './tellings.ts';

const YEAR = 365.25;
const MINUTES = 1440;
/** Half a year, or a quarter of the gap: 晚4年 is a fair word for three and a half. */
const TOLERANCE = { years: 0.5, share: 0.25 };
const MOST_DERIVED = 3;

/** The first known date of each thing that was launched or founded, and who tells it. */
export function launchesOf(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  const launches = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const [thing, ...more] = tellingOnes(telling.objects);
    const isLaunch = telling.happening === 'launch' || telling.happening === 'found';
    if (
      !isLaunch ||
      thing === undefined ||
      more.length > 0 ||
      telling.witness.period.precision === 'range'
    )
      continue;
    const known = launches.get(thing);
    if (known) known.push(telling);
    else launches.set(thing, [telling]);
  }
  for (const known of launches.values()) known.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return launches;
}

const firstDay = ({ witness }: Telling) => witness.period.first;

/** Gaps that documents state, checked against the dates on which both things are known to have come. */
export function intervalRows(
  sources: readonly Source[],
  voices: ReadonlyMap<string, string>,
  launches: ReadonlyMap<string, readonly Telling[]>,
): Row[] {
  const rows = new Map<string, { gap: Gap; entries: Entry[] }>();
  for (const source of sources) {
    for (const gap of gapsIn(source)) {
      const id = idOf('interval', gap.subject, gap.other);
      const entry = statedEntry(gap, source, voices.get(source.documentId) ?? source.documentId);
      const row = rows.get(id);
      if (row) row.entries.push(entry);
      else rows.set(id, { gap, entries: [entry] });
    }
  }
  return [...rows].map(([id, { gap, entries }]) => rowOf(id, gap, entries, launches));
}

const nameOf = (id: string): Name => ({ id, name: entityOf(id)?.name ?? id });

const durationOf = (years: number, text: string): Amount => {
  const minutes = Math.round(years * YEAR * MINUTES);
  return { low: minutes, high: minutes, unit: 'minute', currency: null, comparison: 'about', text };
};

const statedEntry = (
  { subject, other, years, span }: Gap,
  { documentId, text }: Source,
  voice: string,
): Entry => ({
  documentId,
  referenceId: null,
  span,
  voice,
  subject: nameOf(subject),
  measure: `after:${other}`,
  period: null,
  amount: durationOf(years, text.slice(span.start, span.end)),
  speaker: null,
  isSameKey: true,
  caution: null,
});

function rowOf(
  id: string,
  { subject, other, years }: Gap,
  stated: readonly Entry[],
  launches: ReadonlyMap<string, readonly Telling[]>,
): Row {
  const start = launches.get(other)?.[0];
  const known = start ? (launches.get(subject) ?? []).slice(0, MOST_DERIVED) : [];
  const derived = known.map((telling) =>
    derivedEntry(subject, other, telling, start?.witness.period),
  );
  const entries = [...stated, ...derived];
  return {
    id,
    kind: 'interval',
    subject: nameOf(subject),
    measure: `after:${other}`,
    aspect: 'level',
    period: null,
    entries,
    voices: new Set(entries.map(({ voice }) => voice)).size,
    ...verdictOf(years, derived),
  };
}

function derivedEntry(
  subject: string,
  other: string,
  { witness }: Telling,
  start: Period | undefined,
): Entry {
  const { documentId, referenceId, span, voice, period } = witness;
  const years = start ? daysBetween(start.first, period.first) / YEAR : 0;
  const text = `${nameOf(other).name}${start?.first.slice(0, 7) ?? ''}，${nameOf(subject).name}${period.first.slice(0, 7)}`;
  return {
    documentId,
    referenceId,
    span,
    voice,
    subject: nameOf(subject),
    measure: `after:${other}`,
    period: null,
    amount: durationOf(years, text),
    speaker: null,
    isSameKey: true,
    caution: null,
  };
}

function verdictOf(
  years: number,
  derived: readonly Entry[],
): { status: Status; reasons: Reason[] } {
  if (derived.length === 0) return { status: 'single', reasons: [] };
  const tolerance = Math.max(TOLERANCE.years, TOLERANCE.share * Math.abs(years));
  const yearsOf = ({ amount }: Entry) => amount.low / MINUTES / YEAR;
  const fitting = derived.some((entry) => Math.abs(yearsOf(entry) - years) <= tolerance);
  if (fitting) return { status: 'agreed', reasons: [] };
  const [first] = derived;
  const real = first ? Math.abs(yearsOf(first)).toFixed(1) : '';
  const text = `按已知的日期（${first?.amount.text ?? ''}）计，相差约${real}年`;
  return { status: 'conflict', reasons: [{ code: 'interval', text }] };
}
