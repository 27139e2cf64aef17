import { entityOf } from '../facts/entities.ts';
import type { Name, Period } from '../facts/fact.ts';
import type { Entry, Reason, Row, Status } from './ledger.ts';
import { groupBy } from './groups.ts';
import { overlaps } from './periods.ts';
import { idOf } from './shingles.ts';
import type { Statement } from './statements.ts';
import { compareAmounts, distinctReasons, gravest, near, reasonOf } from './verdict.ts';

/** What is counted on a day, not over a period: a year and a month of that year can be compared. */
const STOCKS = new Set(
  'users daily-active-users market-cap employees headcount merchants ad-load share service-fee-rate commission-rate duration rank'.split(
    ' ',
  ),
);
/** Rival values beyond this many say nothing new. */
const MOST_RIVALS = 24;

/** All figures, sorted into rows: who tells what of one subject, measure and period. */
export function rowsOf(statements: readonly Statement[]): Row[] {
  const families = groupBy(
    statements,
    ({ subjectKey, measureKey, aspect }) => `${subjectKey}\u0000${measureKey}\u0000${aspect}`,
  );
  const bySubject = groupBy(statements, ({ subjectKey }) => subjectKey);
  return [...families.values()].flatMap((family) => {
    const rows = periodRows(family, bySubject.get(family[0]?.subjectKey ?? '') ?? []);
    const series = seriesRow(family, rows);
    return series ? [...rows, series] : rows;
  });
}

function periodRows(family: readonly Statement[], relatives: readonly Statement[]): Row[] {
  const buckets = groupBy(family, bucketOf);
  const undated = buckets.get('') ?? [];
  const dated = [...buckets]
    .filter(([bucket]) => bucket !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (dated.length === 0) return [rowOf(undated, [], relatives)];
  const latest = dated.length - 1;
  // a figure without a year most likely speaks of the latest one
  return dated.map(([, own], at) => rowOf(own, at === latest ? undated : [], relatives));
}

function bucketOf({ measureKey, entry: { period } }: Statement): string {
  if (!period) return '';
  return STOCKS.has(measureKey) ? period.last.slice(0, 4) : `${period.first}..${period.last}`;
}

function rowOf(
  own: readonly Statement[],
  undated: readonly Statement[],
  relatives: readonly Statement[],
): Row {
  const all = [...own, ...undated];
  const [first] = all;
  if (!first) throw new Error('a row has at least one statement');
  const entries = sorted([
    ...own.map(({ entry }) => ({ ...entry, isSameKey: entry.measure === first.entry.measure })),
    ...undated.map(({ entry }) => ({ ...entry, isSameKey: false })),
  ]);
  const period = own[0]?.entry.period ?? null;
  return { ...headOf(first, 'period', period), entries, ...judge(all, entries, relatives) };
}

type Head = Omit<Row, 'entries' | 'voices' | 'status' | 'reasons'>;

function headOf(
  { subjectKey, measureKey, aspect, subject }: Statement,
  kind: Row['kind'],
  period: Period | null,
): Head {
  const key = kind === 'series' || !period ? kind : `${period.first}..${period.last}`;
  return {
    id: idOf(subjectKey, measureKey, aspect, key),
    kind,
    subject: subjectNamed(subjectKey, subject),
    measure: measureKey,
    aspect,
    period,
  };
}

const subjectNamed = (key: string, subject: Name): Name => {
  const entity = entityOf(key);
  return entity ? { id: entity.id, name: entity.name } : subject;
};

const sorted = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b))));

const orderOf = ({ period, voice, documentId, span }: Entry) =>
  [period?.first ?? '~', voice, documentId ?? '~', String(span?.start ?? 0).padStart(8, '0')].join(
    '\u0000',
  );

type Judgement = Pick<Row, 'voices' | 'status' | 'reasons'>;

/** Sets each value against each other one that differs in what it says or how. */
function judge(
  statements: readonly Statement[],
  entries: readonly Entry[],
  relatives: readonly Statement[],
): Judgement {
  const voices = new Set(entries.map(({ voice }) => voice)).size;
  const rivals = [...groupBy(statements, rivalKeyOf).values()].flatMap(([one]) => one ?? []);
  const statuses: Status[] = voices > 1 ? ['agreed'] : ['single'];
  const reasons: (Reason | null)[] = [];
  rivals.slice(0, MOST_RIVALS).forEach((a, at) => {
    for (const b of rivals.slice(at + 1, MOST_RIVALS)) {
      const { status, reason } = compareStatements(a, b);
      statuses.push(status);
      reasons.push(reason, status === 'conflict' ? mistakenFor(a, b, relatives) : null);
    }
  });
  return { voices, status: gravest(statuses), reasons: distinctReasons(reasons) };
}

const rivalKeyOf = ({ conditions, entry: { amount, measure, period } }: Statement) =>
  [
    amount.low,
    amount.high,
    amount.comparison,
    amount.unit,
    amount.currency,
    measure,
    period === null,
    conditions,
  ].join(' ');

function compareStatements(a: Statement, b: Statement): { status: Status; reason: Reason | null } {
  const verdict = compareAmounts(a.entry.amount, b.entry.amount, a.aspect);
  if (verdict.status === 'conflict' && verdict.reason?.code !== 'value') return verdict;
  const doubt = doubtOf(a, b);
  if (!doubt) return verdict;
  if (verdict.status !== 'agreed') return { status: 'compatible', reason: doubt };
  return doubt.code === 'different-definition' ? { status: 'compatible', reason: doubt } : verdict;
}

/** Why two statements may not speak of the same thing, though they stand in one row. */
function doubtOf(a: Statement, b: Statement): Reason | null {
  if (a.entry.measure !== b.entry.measure) return reasonOf('different-definition');
  if (a.conditions !== b.conditions) return reasonOf('different-definition');
  // a text seldom contradicts itself: 满50元减5元 are two sums, not two values of one
  const { documentId } = a.entry;
  if (documentId !== null && documentId === b.entry.documentId) {
    return reasonOf('different-definition');
  }
  const isDated = (statement: Statement) => statement.entry.period !== null;
  return isDated(a) === isDated(b) ? null : reasonOf('year-missing');
}

/** A value that is known for another measure of the subject in the same time was taken for this one. */
function mistakenFor(a: Statement, b: Statement, relatives: readonly Statement[]): Reason | null {
  const isMistaken = relatives.some(
    (other) =>
      other.measureKey !== a.measureKey &&
      [a, b].some(
        ({ entry }) =>
          other.entry.amount.unit === entry.amount.unit &&
          near(other.entry.amount.low, entry.amount.low, 0.01) &&
          (!entry.period || !other.entry.period || overlaps(entry.period, other.entry.period)),
      ),
  );
  return isMistaken ? reasonOf('different-definition') : null;
}

/** What several voices tell of several times, as one line of development. */
function seriesRow(family: readonly Statement[], rows: readonly Row[]): Row | null {
  const dated = family.filter(({ entry }) => entry.period !== null);
  const voices = new Set(dated.map(({ entry }) => entry.voice)).size;
  const [first] = dated;
  if (rows.length < 2 || voices < 2 || !first) return null;
  const entries = sorted(dated.map(({ entry }) => entry));
  const period = spanning(entries.flatMap(({ period }) => period ?? []));
  return {
    ...headOf(first, 'series', period),
    entries,
    voices,
    status: 'compatible',
    reasons: [reasonOf('different-period')],
  };
}

const spanning = (periods: readonly Period[]): Period => ({
  first: periods.reduce((day, { first }) => (first < day ? first : day), '9999'),
  last: periods.reduce((day, { last }) => (last > day ? last : day), '0000'),
  precision: 'range',
  isExplicit: true,
});
