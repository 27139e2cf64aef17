import { entityOf } from '../facts/entities.ts';
import type { Name, Period } from '../facts/fact.ts';
import { groupBy } from '../groups.ts';
import { judge } from './judgement.ts';
import type { Entry, Row } from './ledger.ts';
import { idOf } from './shingles.ts';
import type { Statement } from './statements.ts';
import { reasonOf } from './verdict.ts';

/** What is counted on a day, not over a period: a year and a month of that year can be compared. */
const STOCKS = new Set(
  'users daily-active-users market-cap employees headcount merchants ad-load share service-fee-rate commission-rate duration rank'.split(
    ' ',
  ),
);
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
  const byPeriod = groupBy(family, bucketOf);
  const undated = byPeriod.get('') ?? [];
  const dated = [...byPeriod]
    .filter(([bucket]) => bucket !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (dated.length === 0) return [rowOf(undated, [], relatives)];
  const buckets = dated.map(([, own]) => own);
  const joining = groupBy(undated, (statement) => String(nearestBucket(statement, buckets)));
  return buckets.map((own, at) => rowOf(own, joining.get(String(at)) ?? [], relatives));
}

/** A figure without a year most likely speaks of the time whose figures it comes nearest to. */
function nearestBucket(
  { entry: { amount } }: Statement,
  buckets: readonly (readonly Statement[])[],
): number {
  const distances = buckets.map((own) => {
    const [first] = own;
    return first ? Math.abs(Math.log((amount.low + 1) / (first.entry.amount.low + 1))) : Infinity;
  });
  return distances.lastIndexOf(Math.min(...distances));
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
  const { measureKey } = first;
  const entries = sorted([
    ...own.map(({ entry }) => ({ ...entry, isSameKey: entry.measure === measureKey })),
    ...undated.map(({ entry }) => ({ ...entry, isSameKey: false })),
  ]);
  const period = own[0]?.entry.period ?? null;
  return {
    ...headOf(first, 'period', period, bucketOf(first)),
    entries,
    ...judge(all, entries, relatives),
  };
}

type Head = Omit<Row, 'entries' | 'voices' | 'status' | 'reasons'>;

function headOf(
  { subjectKey, measureKey, aspect, subject }: Statement,
  kind: Row['kind'],
  period: Period | null,
  bucket: string,
): Head {
  return {
    id: idOf(kind, subjectKey, measureKey, aspect, bucket),
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

/** What several voices tell of several times, as one line of development. */
function seriesRow(family: readonly Statement[], rows: readonly Row[]): Row | null {
  const dated = family.filter(({ entry }) => entry.period !== null);
  const voices = new Set(dated.map(({ entry }) => entry.voice)).size;
  const [first] = dated;
  if (rows.length < 2 || voices < 2 || !first) return null;
  const entries = sorted(dated.map(({ entry }) => entry));
  const period = spanning(entries.flatMap(({ period }) => period ?? []));
  return {
    ...headOf(first, 'series', period, ''),
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
